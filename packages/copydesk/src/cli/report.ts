import type { Finding, Language, Severity } from '../types.ts'

/** A finding with the place in its file that a person goes to. */
export type PlacedFinding = Finding & { line: number; column: number }

const NAMES: Readonly<Record<Severity, Record<Language, string>>> = {
  error: { id: 'salah', en: 'error' },
  warning: { id: 'ragu', en: 'warning' },
  style: { id: 'gaya', en: 'style' },
}

/** One finding in one line: `berita.txt:3:12  salah  run-on  “udarabersama” → “udara bersama”  Dua kata tersambung...` */
export function lineOf(file: string, finding: PlacedFinding, language: Language): string {
  const { line, column, severity, rule, found, suggestions, message } = finding
  const mend = suggestions[0] === undefined ? '' : ` → “${oneLine(suggestions[0])}”`
  const quoted = found === '' ? '' : `“${oneLine(found)}”${mend}  `
  return `${file}:${line}:${column}  ${NAMES[severity][language]}  ${rule}  ${quoted}${message[language]}\n`
}

/** Findings by severity, as the last line. */
export function sumOf(findings: readonly Finding[], language: Language): string {
  const counts = (['error', 'warning', 'style'] as const).map(
    (severity) =>
      `${findings.filter((one) => one.severity === severity).length} ${NAMES[severity][language]}`,
  )
  return `${counts.join(', ')}\n`
}

const MOST_SHOWN = 80

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > MOST_SHOWN ? `${flat.slice(0, MOST_SHOWN)}…` : flat
}

/** What a program reads of a finding; the message in one language. */
export function plainFinding(
  { rule, severity, field, span, found, suggestions, message }: Finding,
  language: Language,
) {
  return { rule, severity, field, span, found, suggestions, message: message[language] }
}
