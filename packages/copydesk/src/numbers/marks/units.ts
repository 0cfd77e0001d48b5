/** Measures of time with what they come to, in months, days or minutes: only within one of these can they be compared. */
export const TIME_UNITS: ReadonlyMap<string, { size: number; base: 'month' | 'day' | 'minute' }> = new Map([
  ['abad', { size: 1200, base: 'month' }],
  ['dekade', { size: 120, base: 'month' }],
  ['dasawarsa', { size: 120, base: 'month' }],
  ['windu', { size: 96, base: 'month' }],
  ['tahun', { size: 12, base: 'month' }],
  ['bulan', { size: 1, base: 'month' }],
  ['pekan', { size: 7, base: 'day' }],
  ['minggu', { size: 7, base: 'day' }],
  ['hari', { size: 1, base: 'day' }],
  ['malam', { size: 1, base: 'day' }],
  ['jam', { size: 60, base: 'minute' }],
  ['menit', { size: 1, base: 'minute' }],
])

/** Parts of a whole by their names. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['separuh', 1 / 2],
  ['setengah', 1 / 2],
  ['sepertiga', 1 / 3],
  ['seperempat', 1 / 4],
  ['seperlima', 1 / 5],
  ['seperenam', 1 / 6],
  ['sepersepuluh', 1 / 10],
])
const BELOW: ReadonlyMap<string, number> = new Map([
  ['pertiga', 3],
  ['perempat', 4],
  ['perlima', 5],
  ['perenam', 6],
  ['perdelapan', 8],
  ['persepuluh', 10],
])

const bare = (word: string): string => word.replace(/nya$/, '')

/** "Separuh", "sepertiganya". */
export const fractionNamed = (word: string): number | null => NAMED.get(bare(word)) ?? null

/** What stands below the line: 3 in "dua pertiga". */
export const denominatorNamed = (word: string): number | null => BELOW.get(bare(word)) ?? null

/** The word for a part of a whole; undefined where there is none. */
export const nameOfFraction = (value: number): string | undefined =>
  [...NAMED].find(([, of]) => Math.abs(of - value) < 1e-9)?.[0]

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'kesatu kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

/** The place in an order, or the size of a group, that a word names: "ke-12", "kesembilan". */
export function ordinalNamed(word: string): number | null {
  const figures = /^ke-(\d{1,5})$/.exec(word)?.[1]
  return figures === undefined ? (ORDINALS.get(word) ?? null) : Number(figures)
}

/** The word for a group of so many: "kedua", "ke-43". */
export const ordinalOf = (value: number): string =>
  [...ORDINALS].find(([, of]) => of === value)?.[0] ?? `ke-${value}`
