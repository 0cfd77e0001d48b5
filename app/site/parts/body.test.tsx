import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type BodyNode, type InlineNode, plainText } from '../../features/stories/body.ts'
import { Body } from './body.tsx'

const words = fc.string({ unit: 'grapheme', maxLength: 30 })
const mark = fc.constantFrom(
  { type: 'bold' as const },
  { type: 'italic' as const },
  { type: 'link' as const, href: 'https://lain.example/' },
)
const inline: fc.Arbitrary<InlineNode[]> = fc.array(
  fc.record({ type: fc.constant('text' as const), text: words, marks: fc.array(mark, { maxLength: 2 }) }),
  { maxLength: 4 },
)
const { node } = fc.letrec<{ node: BodyNode; paragraph: BodyNode; list: BodyNode }>((tie) => ({
  paragraph: inline.map((content): BodyNode => ({ type: 'paragraph', content })),
  list: fc
    .tuple(
      fc.constantFrom('bulletList' as const, 'orderedList' as const),
      fc.array(tie('paragraph'), { maxLength: 3 }),
    )
    .map(
      ([type, paragraphs]): BodyNode => ({
        type,
        content: paragraphs.map((content) => ({ type: 'listItem', content: [content] })),
      }),
    ),
  node: fc.oneof(
    tie('paragraph'),
    tie('list'),
    inline.map((content): BodyNode => ({ type: 'heading', level: 2, content })),
    tie('paragraph').map((content): BodyNode => ({ type: 'blockquote', content: [content] })),
  ),
}))

const read = (nodes: BodyNode[]) => {
  const html = renderToStaticMarkup(<Body nodes={nodes} />)
  return parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? ''
}
const same = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\n', '')

test('a page says the words of the body, all of them and no others', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
      expect(same(read(nodes))).toBe(same(plainText(nodes)))
    }),
  )
})

test('marking a corrected passage changes none of the words', () => {
  fc.assert(
    fc.property(inline, fc.nat(), fc.nat(), (content, from, length) => {
      const text = plainText([{ type: 'paragraph', content }])
      const passage = text.slice(from % (text.length + 1)).slice(0, length % (text.length + 1))
      const html = renderToStaticMarkup(
        <Body
          nodes={[{ type: 'paragraph', content }]}
          passages={[{ text: passage, record: 1, stoodBefore: new Set() }]}
        />,
      )
      const { document } = parseHTML(`<html><body>${html}</body></html>`)
      expect(same(document.body.textContent ?? '')).toBe(same(text))
    }),
  )
})

test('a link elsewhere is told apart from one to the site itself', () => {
  const linked = (href: string): BodyNode => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'sini', marks: [{ type: 'link', href }] }],
  })
  const html = (href: string) => renderToStaticMarkup(<Body nodes={[linked(href)]} host="warta.example" />)
  expect(html('https://lain.example/a')).toBe(
    '<p><a href="https://lain.example/a" rel="external">sini</a></p>',
  )
  expect(html('https://warta.example/laut')).toBe('<p><a href="https://warta.example/laut">sini</a></p>')
  expect(html('mailto:a@b.example')).toBe('<p><a href="mailto:a@b.example">sini</a></p>')
})
