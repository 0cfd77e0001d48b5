import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { BodyNode } from '../../../body.ts'
import { cleanPaste } from '../paste/clean-paste.ts'
import { cleanLink } from '../paste/links.ts'
import { oneLineOf } from '../paste/plain-text.ts'
import { toEditorJson } from './editor-json.ts'

const parse = (html: string): Node => new DOMParser().parseFromString(html, 'text/html').body

/** What one of these editors copied is in its own form already. */
const isOurs = (html: string) => html.includes('data-pm-slice')

/** Puts what was copied elsewhere into the body, clean. An address over selected words becomes their link. */
export function pasteIntoBody(view: EditorView, { clipboardData: data }: ClipboardEvent): boolean {
  if (data === null) return false
  const clipboard = { html: data.getData('text/html'), text: data.getData('text/plain') }
  if (isOurs(clipboard.html) || !view.editable) return false
  if (linkSelection(view, clipboard.text)) return true
  const blocks = cleanPaste(clipboard, parse)
  if (blocks.length === 0) return false
  const { state } = view
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(toEditorJson(block)))
  const slice = new Slice(Fragment.from(nodes), openAt(blocks[0]), openAt(blocks.at(-1)))
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
  return true
}

/** A paragraph at an edge flows into the text around it; other blocks stand by themselves. */
const openAt = (block: BodyNode | undefined) => (block?.type === 'paragraph' ? 1 : 0)

function linkSelection(view: EditorView, text: string): boolean {
  const { state } = view
  const { from, to, empty } = state.selection
  const link = state.schema.marks.link
  const href = empty || link === undefined || /\s/.test(text.trim()) ? null : cleanLink(text)
  if (href === null || link === undefined) return false
  view.dispatch(state.tr.addMark(from, to, link.create({ href })).scrollIntoView())
  return true
}

/** Headline, kicker and dek take everything as one line. */
export function pasteIntoLine(view: EditorView, { clipboardData: data }: ClipboardEvent): boolean {
  if (data === null || !view.editable) return false
  const line = oneLineOf(data.getData('text/plain'))
  if (line !== '') view.dispatch(view.state.tr.insertText(line).scrollIntoView().setMeta('paste', true))
  return true
}
