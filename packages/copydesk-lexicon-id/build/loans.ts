/**
 * Learned endings and what they become. Source: EYD V (2022), chapter III on borrowed elements: -tion becomes -si,
 * -ity -itas, -ive -if, -ic -ik, and so on. Longer endings come first.
 */
const ENDINGS: readonly (readonly [ending: string, becomes: readonly string[]])[] = [
  ['ization', ['isasi']],
  ['isation', ['isasi']],
  ['istic', ['istik', 'istis']],
  ['ography', ['ografi']],
  ['ology', ['ologi']],
  ['onomy', ['onomi']],
  ['ation', ['asi']],
  ['ssion', ['si']],
  ['ction', ['ksi']],
  ['tion', ['si']],
  ['sion', ['si']],
  ['ical', ['ikal', 'is']],
  ['ility', ['ilitas']],
  ['ency', ['ensi']],
  ['ancy', ['ansi']],
  ['ence', ['ensi']],
  ['ance', ['ansi']],
  ['ity', ['itas']],
  ['ism', ['isme']],
  ['ist', ['is']],
  ['ics', ['ika', 'ik']],
  ['ive', ['if']],
  ['ial', ['ial']],
  ['oid', ['oid']],
  ['ent', ['en']],
  ['ant', ['an']],
  ['ure', ['ur']],
  ['ine', ['in']],
  ['ase', ['ase']],
  ['ate', ['at']],
  ['oma', ['oma']],
  ['sis', ['sis']],
  ['ic', ['ik']],
  ['al', ['al']],
  ['or', ['or']],
]

/** How letters are written once borrowed, in this order. Source: EYD V, chapter III. */
const LETTERS: readonly (readonly [from: RegExp, to: string])[] = [
  [/ph/g, 'f'],
  [/rh/g, 'r'],
  [/th/g, 't'],
  [/ch(?=[lraou])/g, 'k'],
  [/cc(?=[eiy])/g, 'ks'],
  [/sc(?=[eiy])/g, 's'],
  [/ck/g, 'k'],
  [/qu/g, 'ku'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/(?<=.)x/g, 'ks'],
  [/([bdfgklmnprstz])\1/g, '$1'],
  [/(?<=[^aeiou])y/g, 'i'],
  [/oe/g, 'e'],
]

/** A borrowed word of fewer letters says too little: a typing mistake would hide in it. */
const SHORTEST = 6

/** What an English word of learned form is in Indonesian: "subduction" gives "subduksi"; nothing for other words. */
export function loansOf(english: string): string[] {
  const fit = ENDINGS.find(([ending]) => english.endsWith(ending) && english.length > ending.length + 2)
  if (fit === undefined) return []
  const [ending, becomes] = fit
  const stem = LETTERS.reduce((word, [from, to]) => word.replace(from, to), english.slice(0, -ending.length))
  return becomes.map((tail) => stem + tail).filter((word) => word.length >= SHORTEST)
}
