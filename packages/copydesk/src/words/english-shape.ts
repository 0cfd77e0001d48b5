import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'
import { wordSet } from '../text/word-set.ts'
import { isForeignForm } from './foreign-form.ts'

/** Endings and letters that English words have and Indonesian ones, loans and all, have not: -ing, -tion, ck, ee. */
const SHAPE =
  /ing$|[htsx]ion$|ment$|ness$|ship$|[ai]ble$|ity$|ive$|ous$|[ae]nce$|ture$|age$|[bcdfghklmnprstvz]y$|ck|oo|ee|wh|tch|ght|x|ea[dklmrst]|(?:[cv]e|[^aeiou][dt]|[lr][kmn]|ct|[ae]se|o[nrsw]e|i[nlmr]e|a[kmpr]e|[oea]w|ll|ss|ff|sh|ch)$/

/** Indonesian words that look so. */
export const LOOKS_ENGLISH = wordSet(
  'masing band jejaring akting berakting kapling kavling mading doping poling brifing bekisting skrining skoring koding syuting poundsterling baht sirine tape rock',
)

/** Shorter words look like anything. */
const SHORTEST = 4
const MOST_REMEMBERED = 10_000

/** What Indonesian loans and derivations end in. */
const OWN_ENDING = /(?:[aiu]|[aiu]s|if|ik|al|an|en|er|or)$/
const PARTICLES = wordSet('and by for in of off on out the to up')

/**
 * How far a word is English: `sure` by its shape, `part` where another beside it is ("crude" and "oil" around "palm"),
 * `particle` behind such a word. Print has so many English words that the lexicon lists them; the dictionary has none
 * of them as a root, and nothing Indonesian makes them.
 */
export type Englishness = 'sure' | 'part' | 'particle' | null

export const englishness = (word: string, lexicon: Lexicon): Englishness =>
  OWN_VOWEL.has(word.at(-1)) ? null : remembered(word, lexicon)

/** What half of all Indonesian words end in, and no English word that is looked for. */
const OWN_VOWEL = new Set<string | undefined>(['a', 'i', 'u'])

const remembered = remembering((word: string, lexicon: Lexicon): Englishness => {
  if (PARTICLES.has(word)) return 'particle'
  if (!/^[a-z]+$/.test(word) || !isForeignForm(word, lexicon)) return null
  const isShaped = word.length >= SHORTEST && SHAPE.test(word)
  if (isShaped && lexicon.foreignBand(word) === null) return 'sure'
  return OWN_ENDING.test(word) ? null : 'part'
}, MOST_REMEMBERED)
