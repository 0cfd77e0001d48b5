const ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')

/** A whole number below 1,000 in words, 27 as "dua puluh tujuh"; null for any other. */
export function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1000) return null
  const one = ONES[value]
  if (one !== undefined) return one
  if (value < 20) return `${ONES[value - 10]} belas`
  if (value < 100) return withRest(`${ONES[Math.floor(value / 10)]} puluh`, value % 10)
  const hundreds = Math.floor(value / 100)
  return withRest(hundreds === 1 ? 'seratus' : `${ONES[hundreds]} ratus`, value % 100)
}

const withRest = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${inWords(rest)}`)
