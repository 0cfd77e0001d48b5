import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type RevisionContent, type RevisionRecord, seal } from './revision.ts'

const content: RevisionContent = {
  header: {
    language: 'id',
    kind: 'report',
    section: 'laut',
    kicker: null,
    headline: 'Operator Feri Tolak Tunda Tarif',
    dek: null,
    credits: [{ role: 'writer', name: 'Rena Palupi' }],
    dateline: 'Bandar Seruni',
    source: 'Liputan sendiri',
  },
  body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tarif naik.' }] }],
}
const record: RevisionRecord = {
  number: 1,
  act: 'publish',
  at: '2026-11-12T08:40:00.000Z',
  by: 'Maria Tallo',
  line: null,
  corrections: [],
  retraction: null,
}
const salt = Buffer.alloc(16, 7)

test('anybody can compute the hash from the published JSON', () => {
  const sha = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
  const body = sha(
    Buffer.concat([
      salt,
      Buffer.from('[{"content":[{"text":"Tarif naik.","type":"text"}],"type":"paragraph"}]'),
    ]),
  )
  const lines = [
    '',
    '{"credits":[{"name":"Rena Palupi","role":"writer"}],"dateline":"Bandar Seruni","dek":null,"headline":"Operator Feri Tolak Tunda Tarif","kicker":null,"kind":"report","language":"id","section":"laut","source":"Liputan sendiri"}',
    '{"act":"publish","at":"2026-11-12T08:40:00.000Z","by":"Maria Tallo","corrections":[],"line":null,"number":1,"retraction":null}',
    body,
  ]
  expect(seal(content, record, salt, null)).toEqual({ bodyHash: body, hash: sha(lines.join('\n')) })
})

test('the order in which keys were written does not matter, anything else does', () => {
  const sealed = seal(content, record, salt, 'abc').hash
  const { header } = content
  const { language, kind, ...rest } = header
  expect(seal({ body: content.body, header: { ...rest, kind, language } }, record, salt, 'abc').hash).toBe(
    sealed,
  )
  const changes = [
    seal(content, record, salt, 'abd'),
    seal(content, record, Buffer.alloc(16, 8), 'abc'),
    seal({ ...content, header: { ...header, headline: `${header.headline}.` } }, record, salt, 'abc'),
    seal({ ...content, body: [] }, record, salt, 'abc'),
    seal(content, { ...record, line: 'Tarif batal naik.' }, salt, 'abc'),
    seal(content, { ...record, at: '2026-11-12T08:40:00.001Z' }, salt, 'abc'),
  ]
  expect(new Set([sealed, ...changes.map(({ hash }) => hash)]).size).toBe(7)
})
