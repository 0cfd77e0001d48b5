import { type Analysis, analyse, type IsRoot } from './analyse.ts'

/**
 * Bound forms that are written together with what follows. Source: EYD V (2022), I.B on bound forms: antarkota,
 * nonaktif, pascapanen; before a capital or a figure they take a hyphen.
 */
const BOUND = [
  'adi aero agro anti antar audio awa bio catur dasa demi dia dwi eka eko ekstra geo hidro hiper infra inter intra',
  'kontra kosmo kuasi maha makro mega meta mikro mini mono multi narko nara neo nir non pan pasca pari poli pra pramu pre pro',
  'proto pseudo psiko purba purna radio sapta semi serba sosio sub super supra swa tele trans tri tuna ultra uni wira',
]
  .join(' ')
  .split(' ')

/** By first letter: most words begin like none, and are told at once. */
const BOUND_BY_START = Map.groupBy(BOUND, (bound) => bound.slice(0, 2))

/** The shortest word that may follow a bound form: below it "pro" and "in" would swallow half the typing mistakes. */
const SHORTEST_TAIL = 4

/** Whether a word is a bound form joined to a known one: antarkota, prasejarah, nonaktif. */
export function isBoundCompound(word: string, isKnown: (word: string) => boolean): boolean {
  const near = BOUND_BY_START.get(word.slice(0, 2)) ?? []
  return near.some(
    (bound) =>
      word.length - bound.length >= SHORTEST_TAIL &&
      word.startsWith(bound) &&
      isKnown(word.slice(bound.length)),
  )
}

/**
 * Whether two halves of a hyphenated word are one reduplication: buku-buku, buku-bukunya, berlari-lari,
 * tolong-menolong, sebaik-baiknya, kekanak-kanakan. Both halves must lead to the same root.
 */
export function isReduplication(first: string, second: string, isRoot: IsRoot): boolean {
  if (first === second) return isRoot(first) || analyse(first, isRoot) !== null
  const [a, b] = [rootsOf(first, isRoot), rootsOf(second, isRoot)]
  if (a.some((root) => b.includes(root))) return true
  const whole = analyse(joined(first, second), isRoot)
  return whole !== null && (first.endsWith(whole.root) || second.startsWith(whole.root))
}

/** kekanak-kanakan is read as ke- + kanak + -an: the repeated root is counted once. */
function joined(first: string, second: string): string {
  for (let length = Math.min(first.length, second.length); length >= 2; length--) {
    if (first.endsWith(second.slice(0, length))) return first + second.slice(length)
  }
  return first + second
}

function rootsOf(word: string, isRoot: IsRoot): string[] {
  const found: Analysis | null = analyse(word, isRoot)
  return [word, ...(found === null ? [] : [found.root])].filter(isRoot)
}
