import type { ReactNode } from 'react'
import { type BodyNode, type InlineNode, isSafeLink, type ListItem } from '../../features/stories/body.ts'
import { keepTogether } from '../text/no-break.ts'
import { markPassages, type Passage } from '../text/passages.ts'
import { each } from './each.ts'

type Mark = NonNullable<Extract<InlineNode, { type: 'text' }>['marks']>[number]

export type BodyView = {
  nodes: readonly BodyNode[]
  /** Written in front of the first paragraph, as in "PULAU LEMO, WARTA SERUNI –". */
  dateline?: string | null
  /** Passages that stand corrected; each is marked where it is found. */
  passages?: readonly Passage[]
  /** What stands in the margin beside a paragraph with a corrected passage. */
  corrected?: string
  /** Host of the site itself; links elsewhere are told apart. */
  host?: string | null
}

/** A story's body as readers see it. */
export function Body({ nodes, dateline, ...view }: BodyView) {
  const opens = nodes[0]?.type === 'paragraph'
  return (
    <>
      {dateline && !opens && (
        <p>
          <Dateline text={dateline} />
        </p>
      )}
      {each(nodes, (node, index) => (
        <Block node={node} view={view} lead={index === 0 && opens ? dateline : null} />
      ))}
    </>
  )
}

type InnerView = Omit<BodyView, 'nodes' | 'dateline'>

function Block({ node, view, lead }: { node: BodyNode; view: InnerView; lead?: string | null | undefined }) {
  switch (node.type) {
    case 'paragraph':
      return <Paragraph content={node.content} view={view} lead={lead} />
    case 'heading': {
      const Heading = node.level === 2 ? 'h2' : 'h3'
      return <Heading>{inline(node.content, view)}</Heading>
    }
    case 'bulletList':
      return <ul>{items(node.content, view)}</ul>
    case 'orderedList':
      return <ol>{items(node.content, view)}</ol>
    case 'blockquote':
      return (
        <blockquote>
          {each(node.content, (child) => (
            <Block node={child} view={view} />
          ))}
        </blockquote>
      )
  }
}

function items(list: readonly ListItem[], view: InnerView): ReactNode[] {
  return each(list, ({ content }) => {
    const [only] = content
    // A one-paragraph item is a line of a list, not a text of its own.
    if (content.length === 1 && only?.type === 'paragraph') return <li>{inline(only.content, view)}</li>
    return (
      <li>
        {each(content, (child) => (
          <Block node={child} view={view} />
        ))}
      </li>
    )
  })
}

function Paragraph({
  content,
  view,
  lead,
}: {
  content: readonly InlineNode[]
  view: InnerView
  lead?: string | null | undefined
}) {
  const segments = markPassages(content, view.passages ?? [])
  const record = segments.find((segment) => segment.record !== null)?.record ?? null
  return (
    <p>
      {record !== null && view.corrected && (
        <a className="margin-note red" href={`#ralat-${record}`}>
          {view.corrected}
        </a>
      )}
      {lead && (
        <>
          <Dateline text={lead} />{' '}
        </>
      )}
      {each(segments, (segment) =>
        segment.record === null ? (
          inline(segment.content, view)
        ) : (
          <ins className="corrected" cite={`#ralat-${segment.record}`}>
            {inline(segment.content, view)}
          </ins>
        ),
      )}
    </p>
  )
}

/** The place is set apart; the dash belongs to the sentence. */
function Dateline({ text }: { text: string }) {
  const [, place = text, dash = ''] = /^(.*?)(\s*[–—-])?\s*$/.exec(text) ?? []
  return (
    <>
      <b className="dateline">{keepTogether(place)}</b>
      {dash}
    </>
  )
}

function inline(nodes: readonly InlineNode[], view: InnerView): ReactNode[] {
  return each(nodes, (node) => {
    if (node.type === 'hardBreak') return <br />
    const text = keepTogether(node.text)
    return (node.marks ?? []).reduceRight<ReactNode>(
      (inner, mark) => marked(mark, inner, view.host ?? null),
      text,
    )
  })
}

function marked(mark: Mark, inner: ReactNode, host: string | null): ReactNode {
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  return <Link href={mark.href} host={host} text={inner} />
}

/** The allow-list held when the revision was sealed; asked again here, since a link is where a page can be turned on its reader. */
function Link({ href, host, text }: { href: string; host: string | null; text: ReactNode }) {
  if (!isSafeLink(href) || !URL.canParse(href)) return text
  const url = new URL(href)
  const outside = url.protocol.startsWith('http') && url.host !== host
  return outside ? (
    <a href={href} rel="external">
      {text}
    </a>
  ) : (
    <a href={href}>{text}</a>
  )
}
