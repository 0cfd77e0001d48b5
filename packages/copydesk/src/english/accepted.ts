import type { Context } from '../rule.ts'
import { fieldsOf } from '../text/fields.ts'
import type { Token } from '../text/tokens.ts'
import { startsOf } from '../words/openings.ts'

/** What a house or a story takes for right: the house's own words and names, and the names that the story itself has. */
export function acceptedIn(context: Context): (token: Token) => boolean {
  const { house } = context
  const own = new Set([
    ...house.accept,
    ...Object.keys(house.replace),
    ...house.names.flatMap(({ name }) => wordsOf(name)),
  ])
  const names = namesIn(context)
  return ({ text, lower }) => own.has(lower) || (text !== lower && names.has(bare(lower)))
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/)
const bare = (word: string): string => word.replace(/['’]s?$/, '')

/** Words with a capital where no sentence begins, and those of the record's lines. */
function namesIn(context: Context): ReadonlySet<string> {
  const { byline, dateline, source, images } = context.story
  const lines = [byline, dateline, source, ...(images ?? []).map(({ credit }) => credit)]
  const names = new Set(lines.flatMap((line) => wordsOf(line ?? '')))
  for (const { field, document } of fieldsOf(context)) {
    if (field === 'title') continue
    const starts = startsOf(document)
    for (const [at, { kind, text, lower }] of document.tokens.entries()) {
      if (kind === 'word' && text !== lower && !starts.has(at)) names.add(bare(lower))
    }
  }
  return names
}
