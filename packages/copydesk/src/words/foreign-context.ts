import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { LIKELY, SHORTEST } from './severity.ts'
import { verdictOf } from './single-faults.ts'

/** Words looked at on either side. */
const REACH = 2

/** How foreign the neighbourhood of a word is: quite, where two words near it are; partly, where the next one is. */
export type Surroundings = 'foreign' | 'mixed' | 'own'

/** A phrase is rarely foreign in one word only. */
export function surroundingsOf(document: TextDocument, at: number, lexicon: Lexicon): Surroundings {
  const { from, to } = sentenceAt(document, at)
  const isForeign = (near: number) => near >= from && near < to && isForeignToken(document, near, lexicon)
  const near = [-REACH, -1, 1, REACH].filter((step) => isForeign(at + step))
  if (near.length > 1) return 'foreign'
  return near.some((step) => Math.abs(step) === 1) || isSpecies(document, at, lexicon) ? 'mixed' : 'own'
}

/** English, of letters or signs that Indonesian has not, or unknown and near to nothing. */
function isForeignToken({ tokens }: TextDocument, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind === 'opaque') return /[^\p{ASCII}]/u.test(token.text)
  if (token?.kind !== 'word' || token.text !== token.lower || token.text.length < SHORTEST) return false
  if (lexicon.foreignBand(token.lower) !== null) return true
  const { kind, score } = verdictOf(token.lower, lexicon)
  return kind === 'foreign' || (kind === 'spelling' && score < LIKELY)
}

/** What Latin names of species end in, and of those genera that no person is called by. */
const LATIN = /(?:us|um|is|ii|ae|i|a|ens|ensis|oides)$/
const GENUS = /(?:us|um|is|es|ys|ia|ea|lla|era|ops|ix|ax|ora|onas)$/
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

/**
 * The second word of a Latin name, behind its genus: Kappaphycus alvarezii. Behind a name, which most capitals belong
 * to, stands a verb: one that is a slip of it, "Hardjo menili", is no species.
 */
function isSpecies({ tokens }: TextDocument, at: number, lexicon: Lexicon): boolean {
  const [before, genus, species] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (genus?.kind !== 'word' || species === undefined || genus.text.length < SHORTEST + 1) return false
  if (!CAPITALISED.test(genus.text) || lexicon.isKnown(genus.lower) || !LATIN.test(species.lower))
    return false
  const isNameBefore = before?.kind === 'word' && CAPITALISED.test(before.text)
  const isLatin = GENUS.test(genus.lower) && !isNameBefore
  return isLatin || verdictOf(species.lower, lexicon).score < LIKELY
}
