const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Every word one edit away: a letter left out, put in, changed, or two neighbours swapped. */
function* oneEditAway(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    if (tail !== '') yield head + tail.slice(1)
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)
    for (const letter of LETTERS) {
      yield head + letter + tail
      if (tail !== '') yield head + letter + tail.slice(1)
    }
  }
}

type Frequencies = { known(word: string): boolean; rank(word: string): number | null }

/**
 * Whether a listed word that no dictionary knows is rather a typing mistake: a known word one edit away is a
 * hundred times as frequent. Frequency is taken as the inverse of rank; an unranked word has the rank `unranked`.
 */
export function looksLikeTypo(word: string, { known, rank }: Frequencies, unranked: number): boolean {
  const own = rank(word) ?? unranked
  for (const near of oneEditAway(word)) {
    const theirs = rank(near)
    if (theirs !== null && near !== word && own / theirs >= 100 && known(near)) return true
  }
  return false
}
