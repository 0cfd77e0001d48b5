import { soundAlike, soundOf } from './name-sounds.ts'

/** A bucket of more words holds no typing mistakes but a list of like words. */
const MOST_IN_BUCKET = 8

/** Pairs of words one slip apart or said alike. Linear in their number: likes meet in the bucket of a word with one letter left out. */
export function likePairs<T extends { word: string }>(words: readonly T[]): [T, T][] {
  const buckets = new Map<string, T[]>()
  for (const one of words) {
    const { word } = one
    const keys = new Set([word, `~${soundOf(word)}`])
    for (let i = 1; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1))
    for (const key of keys) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [one])
      else bucket.push(one)
    }
  }
  const pairs = new Map<string, [T, T]>()
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > MOST_IN_BUCKET) continue
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1))
        if (isOneSlip(a.word, b.word) || soundAlike(a.word, b.word)) pairs.set(`${a.word} ${b.word}`, [a, b])
    }
  }
  return [...pairs.values()]
}

/** One letter left out, put in, changed or swapped with its neighbour, the first letter untouched. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (i === 0) return false
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}
