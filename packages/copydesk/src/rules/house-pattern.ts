import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import type { House } from '../types.ts'
import { overFields, reportSpan } from './report.ts'

type Pattern = House['patterns'][number]

/** A newsroom's expression is tried on a sentence of as many letters at most, so that a careless one cannot hang the desk. */
const LONGEST_SENTENCE = 600
const compiled = new WeakMap<Pattern, RegExp | null>()

/** A pattern that is no regular expression reports nothing; the desk that edits patterns says so when it is entered. */
function expressionOf(pattern: Pattern): RegExp | null {
  const known = compiled.get(pattern)
  if (known !== undefined) return known
  const expression = compile(pattern.pattern)
  compiled.set(pattern, expression)
  return expression
}

function compile(source: string): RegExp | null {
  try {
    return new RegExp(source, 'giu')
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The newsroom's own patterns, sentence by sentence. */
export const housePattern: Rule = {
  id: 'house-pattern',
  severity: 'style',
  languages: ['id', 'en'],
  check: overFields(read),
}

function read({ field, document }: FieldText, { house }: Context): Report[] {
  return house.patterns.flatMap((pattern) => {
    const expression = expressionOf(pattern)
    if (expression === null) return []
    return document.sentences.flatMap(({ from, to }) => {
      const start = document.tokens[from]?.start ?? 0
      const end = Math.min(document.tokens[to - 1]?.end ?? start, start + LONGEST_SENTENCE)
      const { message, suggestion, severity } = pattern
      return [...document.text.slice(start, end).matchAll(expression)]
        .filter(({ 0: found }) => found !== '')
        .map(({ index, 0: found }) => {
          const span: Report['span'] = [start + index, start + index + found.length]
          const suggestions = suggestion === undefined ? [] : [suggestion]
          return { ...reportSpan({ field, span }, message, suggestions), severity }
        })
    })
  })
}
