import type { RE2JS } from 're2js'
import { compilePattern } from '../house/pattern.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import type { Range } from '../text/sentences.ts'
import type { House } from '../types.ts'
import { overFields, reportSpan } from './report.ts'

type Pattern = House['patterns'][number]

/** A pattern that fits more often in one sentence says nothing; each search for the next place reads to the end. */
const MOST_IN_SENTENCE = 10
const compiled = new WeakMap<Pattern, RE2JS | null>()

/** A pattern that cannot be matched reports nothing: whoever reads the settings has been told by `readHouse`. */
function expressionOf(pattern: Pattern): RE2JS | null {
  const known = compiled.get(pattern)
  if (known !== undefined) return known
  const made = compilePattern(pattern.pattern)
  const expression = 'fault' in made ? null : made.expression
  compiled.set(pattern, expression)
  return expression
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
    const { message, suggestion, severity } = pattern
    const suggestions = suggestion === undefined ? [] : [suggestion]
    return document.sentences
      .flatMap(({ from, to }: Range) => {
        const start = document.tokens[from]?.start ?? 0
        return placesIn(document.text.slice(start, document.tokens[to - 1]?.end), start, expression)
      })
      .map((span) => ({ ...reportSpan({ field, span }, message, suggestions), severity }))
  })
}

function placesIn(sentence: string, offset: number, expression: RE2JS): Report['span'][] {
  const places: Report['span'][] = []
  const matcher = expression.matcher(sentence)
  for (let found = 0; found < MOST_IN_SENTENCE && matcher.find(); found++) {
    if (matcher.end() > matcher.start()) places.push([offset + matcher.start(), offset + matcher.end()])
  }
  return places
}
