import { erForms, nasalForms } from './prefixes.ts'

/** One way to make a word of a root: prefixes from outside to inside, a suffix, clitics. */
export type Pattern = { prefixes: readonly string[]; suffix: string; clitics: readonly string[] }

/** Makes the word of a root and a pattern, in its standard form. */
export function generate(root: string, { prefixes, suffix, clitics }: Pattern): string {
  const stem = prefixes.reduceRight((inner, prefix) => join(prefix, inner), root)
  return [stem, suffix, ...clitics].join('')
}

function join(prefix: string, stem: string): string {
  if (prefix === 'me' || prefix === 'pe') return nasalForms(prefix, stem)[0] ?? prefix + stem
  if (prefix === 'memper') return `mem${erForms('per', stem)[0]}`
  if (prefix === 'diper') return `di${erForms('per', stem)[0]}`
  if (prefix === 'ber' || prefix === 'per' || prefix === 'ter')
    return erForms(prefix, stem)[0] ?? prefix + stem
  return prefix + stem
}
