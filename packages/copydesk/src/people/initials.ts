import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'

/** What tells that letters stand for somebody whose name is withheld: "tersangka berinisial AR, MJ, dan YM". */
const WITHHELD = wordSet('berinisial berinsial inisial inisialnya')
const PEOPLE =
  wordSet(`tersangka terdakwa terpidana terduga pelaku korban saksi saudara saudari sdr anak pria wanita perempuan lelaki laki-laki
  pemuda remaja bocah siswa siswi sopir pengemudi pengendara istri suami`)
const OFFICES = new Set(['selaku', 'warga', 'sebagai'])

/** Whether capitals are somebody's initials rather than an acronym. */
export function isPersonsInitials(document: TextDocument, at: number): boolean {
  const { tokens } = document
  if (PEOPLE.has(lowerAt(document, at - 1)) || OFFICES.has(lowerAt(document, at + 1))) return true
  if (tokens[at + 1]?.text === '(' && tokens[at + 2]?.kind === 'number') return true
  for (let i = at - 1; i >= sentenceAt(document, at).from; i--)
    if (WITHHELD.has(lowerAt(document, i))) return true
  return false
}
