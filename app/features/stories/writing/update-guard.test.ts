import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentOf, firstUpdate } from '../draft-document.ts'
import { holds, isBlank, updateGuard, weigh } from './update-guard.ts'

const draft = () => documentOf([firstUpdate({ headline: 'Awal', body: [] })])

function changeOf(doc: Y.Doc, edit: (doc: Y.Doc) => void): Uint8Array {
  const copy = documentOf([Y.encodeStateAsUpdate(doc)])
  const before = Y.encodeStateVector(copy)
  edit(copy)
  return Y.encodeStateAsUpdate(copy, before)
}

const paragraphs =
  (...texts: string[]) =>
  (doc: Y.Doc) =>
    doc.getXmlFragment('body').push(
      texts.map((text) => {
        const paragraph = new Y.XmlElement('paragraph')
        const inner = new Y.XmlText()
        inner.insert(0, text, { bold: {}, link: { href: 'https://a.example/' } })
        paragraph.insert(0, [inner])
        paragraph.setAttribute('level', '2')
        return paragraph
      }),
    )

test('what an editor writes fits, deletions and what is tried twice too', () => {
  const doc = draft()
  const guard = updateGuard(doc)
  const typed = changeOf(doc, paragraphs('satu', 'dua 🌊'))
  expect([guard.judge(typed), guard.judge(typed)]).toEqual(['fits', 'fits'])
  Y.applyUpdate(doc, typed)
  expect(guard.judge(changeOf(doc, (copy) => copy.getXmlFragment('body').delete(0, 2)))).toBe('fits')
})

test.each<[string, (doc: Y.Doc) => void]>([
  ['a map', (doc) => doc.getXmlFragment('body').push([new Y.Map() as never])],
  ['a subdocument', (doc) => doc.getArray('x').push([new Y.Doc()])],
  ['binary', (doc) => doc.getArray('x').push([new Uint8Array(8)])],
  ['an embedded object', (doc) => doc.getText('headline').insertEmbed(0, { image: 'x' })],
])('%s is no editor’s, and the next good update is judged on the document as it stands', (_name, edit) => {
  const doc = draft()
  const guard = updateGuard(doc)
  expect(guard.judge(changeOf(doc, edit))).toBe('malformed')
  expect(guard.judge(changeOf(doc, paragraphs('lanjut')))).toBe('fits')
})

test('every cut-off or bent update is either readable or refused, and never thrown', () => {
  const doc = draft()
  const guard = updateGuard(doc)
  const update = changeOf(doc, paragraphs('isi yang utuh'))
  for (let at = 0; at < update.length; at++) {
    const bent = update.slice()
    bent[at] = 255
    for (const bytes of [update.slice(0, at), bent]) {
      const weight = weigh(bytes)
      const verdict = weight === 'fits' ? guard.judge(bytes) : weight
      expect(['fits', 'malformed', 'too_large']).toContain(verdict)
    }
  }
  expect(guard.judge(update)).toBe('fits')
})

test('a draft grows to its limit and no further', () => {
  const doc = draft()
  const guard = updateGuard(doc)
  const verdicts = Array.from({ length: 12 }, () => {
    const update = changeOf(doc, paragraphs('x'.repeat(900_000)))
    const verdict = guard.judge(update)
    if (verdict === 'fits') Y.applyUpdate(doc, update)
    return verdict
  })
  expect(verdicts.indexOf('too_large')).toBeGreaterThan(6)
  expect(verdicts.at(-1)).toBe('too_large')
  expect(guard.judge(changeOf(doc, (copy) => copy.getXmlFragment('body').delete(1, 4)))).toBe('fits')
})

test('no news is told from news, deletions included', () => {
  const doc = draft()
  const before = Y.encodeStateAsUpdate(doc)
  const deletion = changeOf(doc, (copy) => copy.getXmlFragment('headline').delete(0, 1))
  expect([holds(doc, before), holds(doc, deletion)]).toEqual([true, false])
  expect(isBlank(Y.encodeStateAsUpdate(new Y.Doc()))).toBe(true)
  expect(isBlank(deletion)).toBe(false)
})

test('a megabyte of the smallest pieces or deletions is refused before it is built', () => {
  const many = [0xa0, 0xc2, 0x1e]
  const pieces = new Uint8Array([1, ...many, 5, 0, ...Array(500_000).fill([0, 1]).flat(), 0])
  const deletions = new Uint8Array([0, 1, 5, ...many, ...Array(500_000).fill([0, 1]).flat()])
  const counted = new Uint8Array([1, 255, 255, 255, 127, 1, 0])
  expect([pieces, deletions, counted].map(weigh)).toEqual(['too_large', 'too_large', 'malformed'])
  const book = new Y.Doc()
  book.transact(() => {
    for (let i = 0; i < 5_000; i++) paragraphs(`Alinea ke-${i} dari buku yang ditempel utuh.`)(book)
  })
  expect(weigh(Y.encodeStateAsUpdate(book))).toBe('fits')
})
