import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { inParagraphs } from '../text/paragraphs.ts'
import { type StandardForm, standardForm } from './standard-form.ts'

/** A word that is not in its standard form: its token, and the form. */
export type PlacedForm = { at: number; form: StandardForm }

const remembered = new WeakMap<TextDocument, readonly PlacedForm[]>()

/** The words of a line that are not in their standard form; of a line that was looked through, at no cost. */
export function formsOf(line: TextDocument, lexicon: Lexicon): readonly PlacedForm[] {
  const known = remembered.get(line)
  if (known !== undefined) return known
  const found = line.tokens.flatMap(({ kind, lower }, at) => {
    const form = kind === 'word' ? standardForm(lower, lexicon) : null
    return form === null ? [] : [{ at, form }]
  })
  remembered.set(line, found)
  return found
}

/** The same in all lines of a text. */
export const formsInLines = inParagraphs<PlacedForm>((one, { from }) => ({ ...one, at: one.at + from }))
