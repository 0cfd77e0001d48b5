import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/** The parts of a draft, in the order in which they are read and walked through by Tab. */
export const DRAFT_PARTS = ['kicker', 'headline', 'dek', 'body'] as const
export type DraftPart = (typeof DRAFT_PARTS)[number]
export type DraftLine = Exclude<DraftPart, 'body'>

/** One undo over all parts: only what was typed here, in the order in which it was typed. */
export function undoOver(doc: Y.Doc): Y.UndoManager {
  return new Y.UndoManager(
    DRAFT_PARTS.map((part) => doc.getXmlFragment(part)),
    {
      trackedOrigins: new Set([ySyncPluginKey]),
      deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
      captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    },
  )
}
