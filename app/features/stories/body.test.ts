import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSafeLink, plainText, reduceBody } from './body.ts'

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (words: string, marks?: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks ? { marks } : {}),
})
const doc = (...content: unknown[]) => ({ type: 'doc', content })

test('keeps the nodes and marks of the schema', () => {
  const body = doc(
    { type: 'heading', attrs: { level: 3 }, content: [text('Tenggat Senin')] },
    paragraph(
      text('Rapat ', [{ type: 'bold' }]),
      text('ditunda', [{ type: 'link', attrs: { href: 'https://a.example/b' } }]),
    ),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('satu'))] }] },
  )
  expect(reduceBody(body)).toEqual({
    fellOut: [],
    body: [
      { type: 'heading', level: 3, content: [{ type: 'text', text: 'Tenggat Senin' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Rapat ', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'ditunda', marks: [{ type: 'link', href: 'https://a.example/b' }] },
        ],
      },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'satu' }] }] },
        ],
      },
    ],
  })
})

test('a link of any other scheme loses its address, not its words, and is reported', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'java\nscript:x',
    'https://a\u0000b',
  ]) {
    const reduced = reduceBody(doc(paragraph(text('klik', [{ type: 'link', attrs: { href } }]))))
    expect(reduced).toEqual({
      body: [{ type: 'paragraph', content: [{ type: 'text', text: 'klik' }] }],
      fellOut: ['link'],
    })
  }
})

test('an unknown node falls out and its words stay', () => {
  const reduced = reduceBody(
    doc({ type: 'iframe', attrs: { src: 'x' }, content: [paragraph(text('tetap ada'))] }),
  )
  expect(plainText(reduced.body)).toBe('tetap ada')
  expect(reduced.fellOut).toEqual(['iframe'])
})

test('a document nested to exhaust the stack ends, and says so', () => {
  let node: unknown = paragraph(text('dasar'))
  for (let i = 0; i < 5_000; i++) node = { type: 'blockquote', content: [node] }
  expect(reduceBody(doc(node))).toEqual({ body: [], fellOut: ['depth'] })
})

test('any JSON at all is reduced without an exception to nodes of the schema', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { body } = reduceBody({ type: 'doc', content: Array.isArray(value) ? value : [value] })
      const known = ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote']
      expect(body.every(({ type }) => known.includes(type))).toBe(true)
    }),
  )
})

test.each(['https://a.example', 'http://a.example', 'mailto:a@b.example', 'tel:+62411'])(
  '%s is a safe link',
  (href) => {
    expect(isSafeLink(href)).toBe(true)
  },
)
