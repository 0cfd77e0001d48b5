import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { BodyNode } from './body.ts'
import { compareStates, documentOf, draftHash, firstUpdate, readDraft } from './draft-document.ts'

const body: BodyNode[] = [
  { type: 'heading', level: 3, content: [{ type: 'text', text: 'Tenggat Senin' }] },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Tarif ' },
      { type: 'text', text: 'naik', marks: [{ type: 'bold' }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'sumber', marks: [{ type: 'link', href: 'https://a.example/' }] },
    ],
  },
  {
    type: 'orderedList',
    content: [
      { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'satu' }] }] },
    ],
  },
]

test('what goes into the first update is read back the same', () => {
  const text = { kicker: 'Tarif Feri', headline: 'Operator Tolak', dek: 'Alasan biaya', body }
  expect(readDraft(documentOf([firstUpdate(text)]))).toEqual({ ...text, fellOut: [] })
})

test('the same first update merged twice does not double the text', () => {
  const first = firstUpdate({ headline: 'Satu Kali Saja', body })
  expect(readDraft(documentOf([first, first]))).toEqual(readDraft(documentOf([first])))
})

test('two people who wrote offline both keep their words, in whatever order the rows are merged', () => {
  const first = firstUpdate({ headline: 'Rapat' })
  const edits = [' Ditunda', ' Lagi'].map((words) => {
    const doc = documentOf([first])
    const paragraph = doc.getXmlFragment('headline').get(0)
    if (!(paragraph instanceof Y.XmlElement)) throw new Error('a headline has a paragraph')
    const line = paragraph.get(0)
    if (!(line instanceof Y.XmlText)) throw new Error('a paragraph has text')
    line.insert(line.length, words)
    return Y.encodeStateAsUpdate(doc)
  })
  const one = readDraft(documentOf([first, ...edits])).headline
  expect(readDraft(documentOf([...edits.toReversed(), first])).headline).toBe(one)
  expect(one).toContain('Ditunda')
  expect(one).toContain('Lagi')
})

test('state vectors say who has what the other lacks', () => {
  const doc = documentOf([firstUpdate({ headline: 'A' })])
  const before = Y.encodeStateVector(doc)
  doc.getXmlFragment('body').push([new Y.XmlElement('paragraph')])
  const after = Y.encodeStateVector(doc)
  expect(compareStates(after, before)).toEqual({ weHaveMore: true, theyHaveMore: false })
  expect(compareStates(before, after)).toEqual({ weHaveMore: false, theyHaveMore: true })
  expect(compareStates(after, after)).toEqual({ weHaveMore: false, theyHaveMore: false })
})

test('what no editor writes keeps nobody from reading the draft', () => {
  const doc = documentOf([firstUpdate({ headline: 'Utuh', body })])
  const fragment = doc.getXmlFragment('body')
  const lost = new Y.XmlText()
  lost.insert(0, 'setengah \ud83d, nol \u0000.')
  lost.insertEmbed(0, { image: 'x' })
  let deepest = new Y.XmlElement('blockquote')
  fragment.push([lost, deepest])
  fragment.push([new Y.XmlFragment() as Y.XmlElement])
  for (let depth = 0; depth < 1_000; depth++) {
    const inner = new Y.XmlElement('blockquote')
    deepest.insert(0, [inner])
    deepest = inner
  }
  const read = readDraft(doc)
  expect(read.headline).toBe('Utuh')
  expect(read.body.slice(0, 3)).toEqual(body)
  expect(read.body[3]).toEqual({
    type: 'paragraph',
    content: [{ type: 'text', text: 'setengah \ufffd, nol .' }],
  })
  expect(draftHash(read)).toMatch(/^[0-9a-f]{64}$/)
})

test('the hash hangs on the text alone, not on how it was typed', () => {
  const text = { kicker: '', headline: 'Rapat Ditunda', dek: '', body }
  const typed = documentOf([firstUpdate(text)])
  typed.getXmlFragment('dek').insert(0, [new Y.XmlElement('paragraph')])
  expect(draftHash(readDraft(typed))).toBe(draftHash(text))
  expect(draftHash({ ...text, headline: 'Rapat ditunda' })).not.toBe(draftHash(text))
})
