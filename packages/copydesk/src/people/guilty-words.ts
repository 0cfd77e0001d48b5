import type { Report } from '../rule.ts'
import { reportTokens } from '../rules/report.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isAfter } from './clearance.ts'
import { AT_LARGE, GUILTY_PAIRS, GUILTY_WORDS, isStatus, LAWFUL_DOERS } from './legal.ts'
import type { LegalState, Stage } from './legal-stage.ts'
import { isOfStory } from './wrong-status.ts'

/** Words that call somebody guilty whose case has come to a stage without a verdict: each once, where it first stands. */
export function guiltyWordsIn(fields: readonly FieldText[], { stage, clearance }: LegalState): Report[] {
  const seen = new Set<string>()
  return fields.flatMap(({ field, document }) =>
    document.tokens.flatMap(({ lower }, at) => {
      if (seen.has(lower) || !callsGuilty(document, at) || !isAfter(clearance, field, at)) return []
      if (clearance !== null && !isOfStory(document, at)) return []
      if (field === 'title' && isTopic(document, at)) return []
      seen.add(lower)
      const { first, last } = phraseAt(document, at, stage)
      const found = document.tokens[first]?.text ?? ''
      const instead = clearance === null ? insteadOf(document, at, last, stage) : clearance.name
      return [
        reportTokens(
          { field, document, first, last },
          messageOf(lower),
          instead === null ? [] : [inCaseOf(field, found, instead)],
        ),
      ]
    }),
  )
}

/** In a headline as its word stands there: "Terduga Pelaku". */
const inCaseOf = (field: string, found: string, instead: string): string =>
  field === 'title'
    ? instead
        .split(' ')
        .map((word) => withCapitalOf(found, word))
        .join(' ')
    : withCapitalOf(found, instead)

/** Says that a word or two call somebody guilty. */
export const messageOf = (word: string) => ({
  id: `“${word}” menyebut orang bersalah, padahal belum ada putusan dalam naskah ini.`,
  en: `“${word}” calls somebody guilty, and the story tells of no verdict.`,
})

/** What a doubt, another's word or a victim stands before: "diduga pelaku", "bukan pencuri", "korban begal". */
const DOUBTS =
  wordSet(`diduga terduga bukan korban kasus dugaan tindak aksi motif perkara tuduhan sebutan julukan calon bekas mantan eks pemeran dituduh
  sebagai mengaku seorang setiap semua tiap oleh disebut dugaan komplotan kawanan`)
/** Words around it that are looked at: "memburu para pelaku", "pelaku masih buron". */
const NEAR = 3
const NEAR_BEHIND = 5

/** "Begal Sepeda di Seruni: Polisi Tahan Dua Orang": a headline names its subject before a colon. */
const isTopic = ({ tokens }: TextDocument, at: number): boolean =>
  tokens.length < LONGEST_HEADLINE && tokens.findIndex(({ text }) => text === ':') > at
const LONGEST_HEADLINE = 30

function callsGuilty(document: TextDocument, at: number): boolean {
  const word = lowerAt(document, at)
  const after = lowerAt(document, at + 1)
  if (!GUILTY_WORDS.has(word) && GUILTY_PAIRS.get(word)?.has(after) !== true) return false
  if (document.isQuoted(at) || LAWFUL_DOERS.has(after)) return false
  const before = lowerAt(document, at - 1)
  if (DOUBTS.has(before) || isStatus(before)) return false
  for (let i = at - NEAR; i <= at + NEAR_BEHIND; i++) if (AT_LARGE.has(lowerAt(document, i))) return false
  return true
}

const HEADS = new Set(['si', 'sang'])
/** Stages whose status says all: "tersangka", not "terduga pencuri". */
const STATUS_OF: Readonly<Partial<Record<Stage, string>>> = {
  reported: 'terlapor',
  suspect: 'tersangka',
  court: 'terdakwa',
}

/** What to call somebody at a stage. */
export const callingAt = (stage: Stage): string => STATUS_OF[stage] ?? 'terduga pelaku'

/** "Si pembunuh", "koruptor beras", "maling sapi": all that one status stands for. */
function phraseAt(document: TextDocument, at: number, stage: Stage): { first: number; last: number } {
  const first = HEADS.has(lowerAt(document, at - 1)) ? at - 1 : at
  const word = lowerAt(document, at)
  const isPair = GUILTY_PAIRS.has(word)
  const takesTail = STATUS_OF[stage] !== undefined && word !== 'pelaku' && isTail(document, at + 1)
  return { first, last: isPair || takesTail ? at + 1 : at }
}

/** What was taken, behind "pencuri": a noun in small letters that closes the phrase. */
function isTail(document: TextDocument, at: number): boolean {
  const next = document.tokens[at]
  if (next?.kind !== 'word' || next.text !== next.lower) return false
  return /^(?:itu|tersebut|ini|yang)$/.test(lowerAt(document, at + 1)) && !SMALL.has(next.lower)
}

const SMALL = wordSet('itu tersebut ini yang di ke dari dengan untuk dalam pada')

function insteadOf(document: TextDocument, at: number, last: number, stage: Stage): string {
  const status = STATUS_OF[stage]
  if (status !== undefined) return status
  const word = GUILTY_WORDS.get(lowerAt(document, at)) ?? lowerAt(document, at)
  return `terduga ${word}${last > at ? ` ${lowerAt(document, last)}` : ''}`
}
