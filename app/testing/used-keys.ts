import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What code can name: its texts, its words, and the texts that it puts together of fixed and changing parts. */
export type Vocabulary = { texts: Set<string>; words: Set<string>; composed: string[][] }

/** Fixed letters that a composed key has at least; a text of holes alone would fit every key. */
const LEAST_FIXED = 4

/** Reads code for the keys that it may ask a catalogue for. */
export function vocabularyOf(code: string): Vocabulary {
  const texts = new Set([...code.matchAll(/(['"`])([\w. -]+)\1/g)].map(([, , text = '']) => text))
  // A command's name is its key with blanks.
  for (const text of [...texts]) texts.add(text.replaceAll(' ', '_'))
  const composed = [...code.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)]
    .map(([, template = '']) => template.split(/\$\{[^{}]*\}/))
    .filter((parts) => parts.length > 1 && parts.join('').length >= LEAST_FIXED)
  return { texts, words: new Set(code.match(/[\w-]+/g)), composed }
}

/** Whether code can ask for a key: it names it, or composes it of parts that it names. */
export const isUsed = (key: string, vocabulary: Vocabulary): boolean =>
  vocabulary.texts.has(key) || isComposed(key, vocabulary)

const isComposed = (key: string, vocabulary: Vocabulary): boolean =>
  vocabulary.composed.some((parts) => fits(key, parts, vocabulary))

/** Whether a key begins with the first part, and what follows is a named word before the next part, and so on. */
function fits(key: string, [fixed = '', ...rest]: readonly string[], vocabulary: Vocabulary): boolean {
  if (!key.startsWith(fixed)) return false
  const after = key.slice(fixed.length)
  if (rest.length === 0) return after === ''
  return Array.from(after, (_, end) => end + 1).some((end) => {
    const hole = after.slice(0, end)
    return fits(after.slice(end), rest, vocabulary) && isNamed(hole, vocabulary)
  })
}

const isNamed = (hole: string, vocabulary: Vocabulary): boolean =>
  vocabulary.words.has(hole) || vocabulary.texts.has(hole) || isComposed(hole, vocabulary)

/** All code that runs, tests and generated files left out. */
export function runningCode(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.generated)\.tsx?$/.test(entry.name))
    .filter(({ parentPath }) => !/\/(?:node_modules|testing|dist)(?:\/|$)/.test(parentPath))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n')
}
