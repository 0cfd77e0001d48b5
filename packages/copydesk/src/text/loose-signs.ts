import { matchesOf } from './matches.ts'
/** A sign with a blank beside it that should have none, and what should stand there. */
export type LooseSign = { span: [start: number, end: number]; mend: string }

const CHOICE = /(?<![\p{L}\p{N}])dan(?: \/ ?|\/ )atau(?![\p{L}\p{N}])/giu
/** "suami/ istri"; a blank before alone opens a command or a folder, and blanks on both sides part lines of verse. */
const STROKE = /(?<=[\p{L}\p{N}])\/ (?=[\p{L}\p{N}])/gu
const RANGE =
  /(?<![\p{N}.,–-])(\d{1,4}(?:\.\d{2})?)(?: ([–-])|([–-]) )(\d{1,4}(?:\.\d{2})?)(?![\p{N}.,–-]\p{N}|\p{L}|\p{N})/gu

/** "dan / atau", "suami/ istri", "2008 –2018". */
export function looseSigns(text: string): LooseSign[] {
  const found = [
    ...matchesOf(CHOICE, text).map((match) => signOf(match, match[0].replaceAll(' ', ''))),
    ...matchesOf(STROKE, text)
      .filter(({ index }) => !isInAddress(text, index))
      .map((match) => signOf(match, '/')),
    ...matchesOf(RANGE, text)
      .filter(isRising)
      .map((match) => signOf(match, rangeOf(match))),
  ].sort((a, b) => a.span[0] - b.span[0])
  let end = 0
  return found.filter(({ span }) => {
    if (span[0] < end) return false
    end = span[1]
    return true
  })
}

const signOf = ({ index, 0: found }: RegExpExecArray, mend: string): LooseSign => ({
  span: [index, index + found.length],
  mend,
})

/** The blanks on this side end an address: "contoh.example/ dan". */
const MOST_OF_ADDRESS = 60
const isInAddress = (text: string, at: number): boolean =>
  /(?:\p{L}\.\p{L}|:\/|\/)\S*$/u.test(text.slice(Math.max(0, at - MOST_OF_ADDRESS), at))

/** What falls may be a score or a figure below nought. */
const isRising = ([, from = '', , , to = '']: RegExpExecArray): boolean => Number(from) < Number(to)

const rangeOf = ([, from = '', , , to = '']: RegExpExecArray): string => `${from}–${to}`
