import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readHouse } from '../house/read-house.ts'
import type { House, Language, Severity } from '../types.ts'

/** How the command was called. */
export type Call = {
  files: string[]
  isStream: boolean
  format: 'text' | 'json'
  /** Of the messages; the text tells its own. */
  language: Language
  failOn: Severity | 'never'
  moment: 'typing' | 'submission'
  house: Partial<House>
  lexicon: string | undefined
}

const OPTIONS = {
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  language: { type: 'string' },
  'fail-on': { type: 'string' },
  typing: { type: 'boolean' },
  house: { type: 'string' },
  lexicon: { type: 'string' },
} as const

const FORMATS = ['text', 'json'] as const
const LANGUAGES = ['id', 'en'] as const
const SEVERITIES = ['error', 'warning', 'style', 'never'] as const

/** Reads the words behind `copydesk check`; a sentence that says what is wrong with them, else. */
export function readCall(args: readonly string[]): Call | string {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    })
    const [format, language, failOn] = [
      oneOf('format', values.format ?? 'text', FORMATS),
      oneOf('language', values.language ?? 'id', LANGUAGES),
      oneOf('fail-on', values['fail-on'] ?? 'error', SEVERITIES),
    ]
    const isStream = values.jsonl === true
    if (isStream === files.length > 0) return isStream ? '--jsonl takes no files' : 'no file named'
    const house =
      values.house === undefined ? { house: {} } : readHouse(JSON.parse(readFileSync(values.house, 'utf8')))
    if ('fault' in house) return `house: ${house.fault}`
    const moment = values.typing === true ? 'typing' : 'submission'
    return { files, isStream, format, language, failOn, moment, house: house.house, lexicon: values.lexicon }
  } catch (error) {
    // An unknown option or value, a house file that is absent or no JSON: each says so in its own words.
    return error instanceof Error ? error.message : String(error)
  }
}

/** The value of an option; throws the sentence that names those that there are. */
function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Error(`--${option} ${known.join('|')}, not “${value}”`)
  return found
}
