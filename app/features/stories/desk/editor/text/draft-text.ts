import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { plainText, reduceBody } from '../../../body.ts'
import { DRAFT_PARTS, type DraftPart } from '../draft/undo.ts'

/** One part of a draft as plain text, one line a block. */
export const partText = (doc: Y.Doc, part: DraftPart): string =>
  plainText(reduceBody(yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(part))).body)

/** The whole draft to take along: its parts from the kicker to the body, blank lines between. */
export const wholeText = (doc: Y.Doc): string =>
  DRAFT_PARTS.map((part) =>
    partText(doc, part)
      .replaceAll('\n', part === 'body' ? '\n\n' : ' ')
      .trim(),
  )
    .filter((text) => text !== '')
    .join('\n\n')

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** As a person counts: a letter with its accent, or an emoji, is one. */
export const countCharacters = (text: string): number => [...graphemes.segment(text)].length
