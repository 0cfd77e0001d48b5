import { cpus } from 'node:os'

/** One line of the bench: a figure with its aim, and whether it is met. */
export type Figure = { name: string; value: number; unit: string; aim: { atLeast?: number; atMost?: number } }

/** Says on what machine the figures were taken: a figure without it says nothing. */
export function machine(): string {
  const all = cpus()
  return `${all[0]?.model ?? 'unknown processor'}, ${all.length} cores, Node ${process.versions.node}`
}

/** A figure as a line that a person reads. */
export function line({ name, value, unit, aim }: Figure): string {
  const { atLeast, atMost } = aim
  const met = (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)
  const said = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2)
  return `${name.padEnd(58)} ${shown.padStart(9)} ${unit.padEnd(6)} aim ${said}: ${met ? 'met' : 'NOT MET'}`
}

/** The value below which a share of the measurements lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
