/** The words behind a number that multiply it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
])

/** Digits behind the comma. */
export const decimalsOf = (figures: string): number => /,(\d+)/.exec(figures)?.[1]?.length ?? 0

/** A number as Indonesian writes it, with so many decimals. */
export function inFigures(value: number, decimals: number): string {
  const figures = value.toFixed(decimals)
  return figures.includes('.') ? figures.replace(/\.?0+$/, '').replace('.', ',') : figures
}
