import { AMOUNT, readAmount } from './amounts.ts'
import { type Miscount, WORTH_NAMING } from './miscount.ts'
import { inGroups } from './reckoning.ts'

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['separuhnya', 1 / 2],
  ['setengahnya', 1 / 2],
  ['sepertiganya', 1 / 3],
  ['seperempatnya', 1 / 4],
  ['seperlimanya', 1 / 5],
  ['sepersepuluhnya', 1 / 10],
])
const FRACTION = new RegExp(
  String.raw`^(${[...FRACTIONS.keys()].join('|')}|\d{1,2} persennya),? (?:atau|yakni|yaitu) (?:sebesar )?${AMOUNT}`,
  'iu',
)
const TAKEN = new RegExp(
  String.raw`${AMOUNT} (?:\p{L}+ )?(?:dipotong|disisihkan|dikenai pajak|dikenai potongan|terpotong) (\d{1,2}) persen,? (?:atau|yakni|yaitu) (?:sebesar )?${AMOUNT}`,
  'iu',
)
const MONEY = new RegExp(String.raw`(?<![\p{L}\p{N}])${AMOUNT}`, 'giu')

/** "Utang Rp900 miliar. Seperempatnya, atau Rp225 miliar": a fraction of the one sum of money in the sentence before. */
export function fractionOver(before: string, sentence: string): Miscount[] {
  const sums = [...before.matchAll(MONEY)].map(([, written = '']) => written).filter(isMoney)
  const [whole = ''] = sums
  const [told, word = '', written = ''] = FRACTION.exec(sentence) ?? []
  if (told === undefined || sums.length !== 1 || !isMoney(written)) return []
  const share = FRACTIONS.get(word.toLowerCase()) ?? Number.parseInt(word, 10) / 100
  return judge({ whole, share, written, end: told.length })
}

/** "Gaji Rp3 juta dipotong 10 persen, atau Rp300.000." */
export function shareTaken(sentence: string): Miscount[] {
  const found = TAKEN.exec(sentence)
  const [told = '', whole = '', percent = '', written = ''] = found ?? []
  if (found === null || !isMoney(whole) || !isMoney(written)) return []
  return judge({ whole, share: Number(percent) / 100, written, end: found.index + told.length })
}

const isMoney = (written: string): boolean => written.startsWith('Rp')

type Told = { whole: string; share: number; written: string; end: number }

function judge({ whole, share, written, end }: Told): Miscount[] {
  const [of, stated] = [readAmount(whole), readAmount(written)]
  if (of === null || stated === null) return []
  const right = of.value * share
  const spread = (right * WORTH_NAMING) / 100 + of.slack * share + stated.slack
  if (Math.abs(right - stated.value) <= spread) return []
  const evidence = `${whole} × ${inGroups(share * 100, '')} persen = ${inGroups(right, 'Rp')}`
  return [{ start: end - written.length, end, suggestions: [inGroups(right, 'Rp')], kind: 'share', evidence }]
}
