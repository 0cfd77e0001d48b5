import type { JSONContent } from '@tiptap/core'
import type { BodyNode, InlineNode, ListItem } from '../../../body.ts'

/** A block of the body schema as the editor writes it. */
export function toEditorJson(node: BodyNode | ListItem): JSONContent {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const attrs = node.type === 'heading' ? { attrs: { level: node.level } } : {}
    return { type: node.type, ...attrs, content: node.content.map(inlineJson) }
  }
  return { type: node.type, content: node.content.map(toEditorJson) }
}

function inlineJson(node: InlineNode): JSONContent {
  if (node.type === 'hardBreak' || node.marks === undefined) return node
  return {
    ...node,
    marks: node.marks.map((mark) =>
      mark.type === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.type },
    ),
  }
}
