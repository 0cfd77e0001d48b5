/** Spellings of one sound in the names of Indonesia, old, Arabic or Latin; each is read in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oe|oo/g, 'u'],
  [/dj|[jy]/g, 'i'],
  [/ch(?=[rl])|kh|q|ck/g, 'k'],
  [/ch/g, 'h'],
  [/dz|dh/g, 'd'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/x/g, 'ks'],
  [/c(?=[ei])|z|si(?=[aiu])/g, 's'],
  [/c/g, 'k'],
  [/h(?![aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
]

/** How a name sounds, whatever its spelling: Fransiskus and Franciscus, Wijaya and Widjaja, Saputra and Syahputra. */
export const soundOf = (name: string): string =>
  SPELLINGS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), name.toLowerCase())

/** Two names that are said alike; those that begin with another letter are two: Cinta and Sinta. */
export const soundAlike = (a: string, b: string): boolean => a[0] === b[0] && soundOf(a) === soundOf(b)
