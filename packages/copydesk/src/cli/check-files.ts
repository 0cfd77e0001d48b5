import { readFile } from 'node:fs/promises'
import { check } from '../check.ts'
import type { Finding, Severity } from '../types.ts'
import type { Call } from './call.ts'
import { decodeText } from './decode.ts'
import { type FileDocument, kindOf, readDocument } from './documents.ts'
import type { ExitCode, Io } from './io.ts'
import type { Lexicons } from './lexicon-file.ts'
import { lineOf, type PlacedFinding, plainFinding, sumOf } from './report.ts'

const RANK: Readonly<Record<Severity | 'never', number>> = { style: 1, warning: 2, error: 3, never: 4 }

/** Checks files one after the other. A file that cannot be read is named, and the others are checked all the same. */
export async function checkFiles(call: Call, lexicons: Lexicons, io: Io): Promise<ExitCode> {
  const options = { ...lexicons, house: call.house, moment: call.moment }
  const results: { file: string; findings: PlacedFinding[] }[] = []
  let isUnreadable = false
  for (const file of call.files) {
    const bytes = await bytesOf(file)
    const raw = bytes === null ? null : decodeText(bytes)
    if (raw === null) {
      const reason = bytes === null ? 'cannot be read' : 'no text in UTF-8 or UTF-16'
      io.error(`copydesk: ${file}: ${reason}\n`)
      isUnreadable = true
      continue
    }
    const document = readDocument(raw, kindOf(file))
    results.push({ file, findings: placed(check(document.input, options), document, raw) })
  }
  await report(results, call, io)
  const worst = Math.max(
    0,
    ...results.flatMap(({ findings }) => findings.map(({ severity }) => RANK[severity])),
  )
  return isUnreadable ? 2 : worst >= RANK[call.failOn] ? 1 : 0
}

/** Puts the spans of the text into the file, where a person or an editor looks them up. */
function placed(findings: readonly Finding[], { offsetOf }: FileDocument, raw: string): PlacedFinding[] {
  const starts = lineStarts(raw)
  return findings.map((finding) => {
    const start = offsetOf(finding.field, finding.span[0])
    const last = offsetOf(finding.field, Math.max(finding.span[0], finding.span[1] - 1))
    const isEmpty = finding.span[1] === finding.span[0]
    const line = lineAt(starts, start)
    const column = start - (starts[line - 1] ?? 0) + 1
    return { ...finding, span: [start, isEmpty ? start : last + 1], line, column }
  })
}

function lineStarts(raw: string): number[] {
  const starts = [0]
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The line of an offset, counted from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

async function report(
  results: readonly { file: string; findings: readonly PlacedFinding[] }[],
  { format, language }: Call,
  io: Io,
): Promise<void> {
  if (format === 'json') {
    const files = results.map(({ file, findings }) => ({
      file,
      findings: findings.map((one) => ({
        ...plainFinding(one, language),
        line: one.line,
        column: one.column,
      })),
    }))
    await io.out(`${JSON.stringify(files, null, 2)}\n`)
    return
  }
  for (const { file, findings } of results) {
    for (const finding of findings) await io.out(lineOf(file, finding, language))
  }
  await io.out(
    sumOf(
      results.flatMap(({ findings }) => findings),
      language,
    ),
  )
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch {
    // Absent, a folder or forbidden: to whoever named it one and the same.
    return null
  }
}
