import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isUsed, runningCode, vocabularyOf } from '../../testing/used-keys.ts'
import { APP_FOLDER } from '../paths.ts'

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

/** Keys as code asks for them: without the plural form, which the language chooses. */
function keysOf(sentences: Sentences, prefix = ''): string[] {
  return Object.entries(sentences).flatMap(([name, value]) => {
    const key = `${prefix}${name.replace(/_(zero|one|two|few|many|other)$/, '')}`
    return typeof value === 'string' ? [key] : keysOf(value, `${key}.`)
  })
}

const vocabulary = vocabularyOf([APP_FOLDER, join(APP_FOLDER, '..', 'packages')].map(runningCode).join('\n'))

test.each(names)('%s: every sentence is asked for somewhere', (name) => {
  expect(keysOf(read('id', name)).filter((key) => !isUsed(key, vocabulary))).toEqual([])
})

test('a sentence that nobody asks for is found, also below a composed key', () => {
  const asked = ['kind', 'right'].map((hole) => '`'.concat(hole, '_$', '{', hole, '}`')).join(' ')
  const code = `t('saved') { report: 1 } right = 'reply' ${asked}`
  const used = ['saved', 'kind_report', 'right_reply']
  const unused = ['save', 'kind_poem', 'kind', 'right_answer', 'kind_report_saved']
  const known = vocabularyOf(code)
  expect([...used, ...unused].filter((key) => !isUsed(key, known))).toEqual(unused)
})
