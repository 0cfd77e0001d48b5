import { RE2JS, RE2JSException } from 're2js'

/** Steps of a compiled expression: a match costs at most so many for each letter. */
const MOST_STEPS = 2_000

/**
 * Compiles a newsroom's own expression, capitals and small letters alike, for a matcher whose time is linear in the
 * text whatever the expression. It knows no look-around and no back-references; what it cannot take comes back as a
 * sentence for whoever wrote the expression.
 */
export function compilePattern(source: string): { expression: RE2JS } | { fault: string } {
  try {
    const expression = RE2JS.compile(RE2JS.translateRegExp(source), RE2JS.CASE_INSENSITIVE)
    if (expression.programSize() > MOST_STEPS) return { fault: 'expression too large' }
    return expression.matches('') ? { fault: 'expression matches the empty text' } : { expression }
  } catch (error) {
    // The matcher names its flag as if it stood in the expression.
    if (error instanceof RE2JSException) return { fault: error.message.replace('(?i)', '') }
    throw error
  }
}
