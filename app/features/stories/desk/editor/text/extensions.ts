import { type Extensions, Node } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Link } from '@tiptap/extension-link'
import { Placeholder } from '@tiptap/extension-placeholder'
import StarterKit from '@tiptap/starter-kit'
import { isSafeLink } from '../../../body.ts'
import type { Draft } from '../draft/draft.ts'
import type { DraftLine, DraftPart } from '../draft/undo.ts'

/** What the editors leave out of the kit: the body's schema has none of it, and the draft has its own undo. */
const LEFT_OUT = {
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  horizontalRule: false,
  undoRedo: false,
  // It would write a paragraph into the shared document of whoever only opens it.
  trailingNode: false,
  link: false,
} as const

/** A link is its address alone: how it opens is the site's matter. */
const StoryLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  autolink: false,
  linkOnPaste: false,
  openOnClick: false,
  isAllowedUri: (href) => isSafeLink(href),
  HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
})

/** Several paragraphs are allowed so that nothing another client wrote is thrown away; Enter makes none. */
const LineDocument = Node.create({ name: 'doc', topNode: true, content: 'paragraph+' })

const shared = (draft: Draft, part: DraftPart) =>
  Collaboration.configure({
    fragment: draft.doc.getXmlFragment(part),
    yUndoOptions: { undoManager: draft.undo },
  })

export const bodyExtensions = (draft: Draft, placeholder: string): Extensions => [
  StarterKit.configure({ ...LEFT_OUT, heading: { levels: [2, 3] } }),
  StoryLink,
  Placeholder.configure({ placeholder }),
  shared(draft, 'body'),
]

export const lineExtensions = (draft: Draft, part: DraftLine, placeholder: string): Extensions => [
  LineDocument,
  StarterKit.configure({
    ...LEFT_OUT,
    document: false,
    blockquote: false,
    bold: false,
    bulletList: false,
    hardBreak: false,
    heading: false,
    italic: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
  }),
  Placeholder.configure({ placeholder }),
  shared(draft, part),
]
