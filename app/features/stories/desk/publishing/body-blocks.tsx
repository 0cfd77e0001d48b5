import { Fragment, type ReactNode } from 'react'
import type { BodyNode, InlineNode, ListItem } from '../../body.ts'
import type { Mark } from '../editor/paste/inline.ts'
import { placed } from '../editor/placed.ts'

/** Blocks of the body schema as plain elements of the desk. What stands there never changes, so its place is its key. */
export function BodyBlocks({ nodes }: { nodes: readonly (BodyNode | ListItem)[] }): ReactNode {
  return placed(nodes).map(({ item, place }) => <Fragment key={place}>{block(item)}</Fragment>)
}

function block(node: BodyNode | ListItem): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{inline(node.content)}</p>
    case 'heading':
      return <h4>{inline(node.content)}</h4>
    case 'bulletList':
      return (
        <ul>
          <BodyBlocks nodes={node.content} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol>
          <BodyBlocks nodes={node.content} />
        </ol>
      )
    case 'listItem':
      return (
        <li>
          <BodyBlocks nodes={node.content} />
        </li>
      )
    case 'blockquote':
      return (
        <blockquote>
          <BodyBlocks nodes={node.content} />
        </blockquote>
      )
  }
}

const inline = (nodes: readonly InlineNode[]): ReactNode =>
  placed(nodes).map(({ item, place }) => <Fragment key={place}>{piece(item)}</Fragment>)

function piece(node: InlineNode): ReactNode {
  if (node.type === 'hardBreak') return <br />
  let marked: ReactNode = node.text
  for (const mark of node.marks ?? []) marked = withMark(marked, mark)
  return marked
}

function withMark(inner: ReactNode, mark: Mark): ReactNode {
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  return (
    <a href={mark.href} rel="noopener noreferrer" target="_blank">
      {inner}
    </a>
  )
}
