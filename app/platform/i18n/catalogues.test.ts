import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../locales/', import.meta.url)
const names = readdirSync(new URL('id/', folder))

type Sentences = { [key: string]: string | Sentences }

/** Each sentence's key with the names of the values that it takes. Plural forms count as one: languages have different ones. */
function shape(sentences: Sentences, prefix = ''): string[] {
  return Object.entries(sentences).flatMap(([key, value]) => {
    const path = `${prefix}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`
    if (typeof value !== 'string') return shape(value, `${path}.`)
    const values = [...value.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name)
    return [`${path}(${[...new Set(values)].sort().join(',')})`]
  })
}

const read = (language: string, name: string): Sentences =>
  JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')) as Sentences

test('both languages have the same catalogues', () => {
  expect(readdirSync(new URL('en/', folder))).toEqual(names)
})

test.each(names)('%s: both languages have every sentence, with the same values', (name) => {
  const [id, en] = ['id', 'en'].map((language) => new Set(shape(read(language, name))))
  expect(en).toEqual(id)
})

test('a key that stands in one language only is found', () => {
  expect(shape({ a: 'x {{n}}', b_one: 'y', b_other: 'z' })).not.toEqual(shape({ a: 'x' }))
})
