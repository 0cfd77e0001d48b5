import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type RevisionContent, seal } from './revision.ts'

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
const salt = Buffer.alloc(16, 7)

test('anybody can compute the hash from the published JSON', () => {
  const sha = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
  const body = sha(
    Buffer.concat([
      salt,
      Buffer.from('[{"content":[{"text":"Tarif naik.","type":"text"}],"type":"paragraph"}]'),
    ]),
  )
  const header =
    '{"credits":[{"name":"Rena Palupi","role":"writer"}],"dateline":"Bandar Seruni","dek":null,"headline":"Operator Feri Tolak Tunda Tarif","kicker":null,"kind":"report","language":"id","section":"laut","source":"Liputan sendiri"}'
  expect(seal(content, salt, null)).toEqual({ bodyHash: body, hash: sha(`\n${header}\n${body}`) })
})

test('the order in which keys were written does not matter, anything else does', () => {
  const sealed = seal(content, salt, 'abc').hash
  const reordered = {
    body: content.body,
    header: Object.fromEntries(Object.entries(content.header).toReversed()),
  }
  expect(seal(reordered as RevisionContent, salt, 'abc').hash).toBe(sealed)
  const changes = [
    seal(content, salt, 'abd'),
    seal(content, Buffer.alloc(16, 8), 'abc'),
    seal(
      { ...content, header: { ...content.header, headline: 'Operator Feri Tolak Tunda Tarif.' } },
      salt,
      'abc',
    ),
    seal({ ...content, body: [] }, salt, 'abc'),
  ]
  expect(new Set([sealed, ...changes.map(({ hash }) => hash)]).size).toBe(5)
})
