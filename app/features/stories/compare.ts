export type Part = { op: 'same' | 'removed' | 'added'; text: string }
export type ParagraphChange = { parts: Part[] }

/** Beyond this many cells the table of a comparison costs more than it tells; the whole is then shown as replaced. */
const MAX_CELLS = 4_000_000

type Step<T> = { op: Part['op']; item: T }

/** The longest common subsequence as a list of steps, in order. */
function align<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  if (before.length * after.length > MAX_CELLS) return replaced(before, after)
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return walk(before, after, at)
}

function walk<T>(before: readonly T[], after: readonly T[], at: (i: number, j: number) => number): Step<T>[] {
  const steps: Step<T>[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      steps.push(...before.slice(i, i + 1).map((item) => ({ op: 'same' as const, item })))
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      steps.push(...replaced(before.slice(i, i + 1), []))
      i++
    } else {
      steps.push(...replaced([], after.slice(j, j + 1)))
      j++
    }
  }
  return [...steps, ...replaced(before.slice(i), after.slice(j))]
}

function replaced<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  return [
    ...before.map((item) => ({ op: 'removed' as const, item })),
    ...after.map((item) => ({ op: 'added' as const, item })),
  ]
}

/** Compares two texts by words; runs of the same kind are one part. */
export function compareWords(before: string, after: string): Part[] {
  const parts: Part[] = []
  for (const { op, item } of align(tokens(before), tokens(after))) {
    const last = parts.at(-1)
    if (last?.op === op) last.text += item
    else parts.push({ op, text: item })
  }
  return parts
}

/** A word carries the space before it, so that a sentence that grows at its end keeps its words. */
const tokens = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? []

/** Compares two bodies: paragraphs are aligned first, then a replaced one is compared by words with what replaced it. */
export function compareParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  const gone: string[] = []
  const come: string[] = []
  const flush = () => {
    for (let i = 0; i < Math.max(gone.length, come.length); i++) {
      changes.push({ parts: compareWords(gone[i] ?? '', come[i] ?? '') })
    }
    gone.length = 0
    come.length = 0
  }
  for (const { op, item } of align(before, after)) {
    if (op === 'removed') gone.push(item)
    else if (op === 'added') come.push(item)
    else {
      flush()
      changes.push({ parts: [{ op, text: item }] })
    }
  }
  flush()
  return changes
}
