import type { Lexicon } from '../lexicon/lexicon.ts'
import { TIMES } from '../numbers/clocks.ts'
import { FIGURES, type Form } from '../numbers/forms.ts'
import { moneyFaults, SIGNS, spacingsOf } from '../numbers/money.ts'
import { ORDINALS } from '../numbers/ordinals.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { matchesOf } from '../text/matches.ts'
import { spansInParagraphs } from '../text/paragraphs.ts'
import { joinedForms } from './bound-forms.ts'
import { firstOfEach, type Kinded, kinded } from './habits.ts'
import { openingFigures } from './opening-figures.ts'
import { particleForms } from './particle-forms.ts'
import { reportSpan } from './report.ts'

const SIGN = {
  id: 'Lambang mata uang ditulis tanpa titik dan tanpa spasi: Rp5.000.',
  en: 'The sign of the currency takes neither full stop nor blank: Rp5.000.',
}
const CHOSEN_SIGN = {
  id: 'Redaksi menulis lambang mata uang dengan cara lain.',
  en: 'The newsroom writes the sign of the currency another way.',
}
const AMOUNT = {
  id: 'Jumlah uang ditulis dengan titik untuk ribuan dan koma untuk desimal: Rp5.000, Rp4,5 juta.',
  en: 'Sums of money take a full stop for thousands and a comma for decimals: Rp5.000, Rp4,5 juta.',
}

const FORMS = [...FIGURES, ...TIMES, ...ORDINALS]
/** What all of these hold: a figure, or a Roman one behind ke. */
const HAS_FIGURE = /\d|\bke[ -][IVX]/i

/** Numbers, sums of money, times and bound forms as EYD V writes them. What a story does throughout is one finding. */
export const numberFormat: Rule = {
  id: 'number-format',
  severity: 'style',
  languages: ['id'],
  check(context) {
    const fields = fieldsOf(context)
    return firstOfEach([
      ...money(fields, context),
      ...fields.flatMap((field) => forms(field, context.lexicon)),
    ])
  },
}

type Found = Report & { kind?: string | undefined }
const found = spansInParagraphs<Found>()

function forms({ field, document }: FieldText, lexicon: Lexicon): Kinded[] {
  const read = (paragraph: TextDocument): Found[] => {
    const alone = { field, document: paragraph }
    return [
      ...(HAS_FIGURE.test(paragraph.text) ? FORMS.flatMap((form) => matches(alone, form)) : []),
      ...openingFigures(alone).map(alike(paragraph)),
      ...joinedForms(alone, lexicon).map(alike(paragraph)),
      ...particleForms(alone, lexicon).map(alike(paragraph)),
    ]
  }
  return found(document, field, read).map(({ kind, ...report }) =>
    kinded({ document }, kind ?? `${report.span[0]}`, report),
  )
}

/** Two findings over the same words are of one kind. */
const alike =
  ({ text }: TextDocument) =>
  (report: Report): Found => ({ ...report, kind: text.slice(...report.span).toLowerCase() })

function matches({ field, document }: FieldText, { pattern, message, right, kind }: Form): Found[] {
  return matchesOf(pattern, document.text).flatMap((match) => {
    const form = right(match)
    if (form === null || form === match[0]) return []
    const span: Report['span'] = [match.index, match.index + match[0].length]
    return [{ ...reportSpan({ field, span }, message, [form]), kind }]
  })
}

/** A story that always writes "Rp 5.000" has a habit, which is one finding; among others it is a slip each time. */
function money(fields: readonly FieldText[], { house: { rupiah } }: Context): Kinded[] {
  const spacings = fields.flatMap(({ document }) => spacingsOf(document.text))
  const isHabit = (sign: string) =>
    new Set(spacings.filter((one) => one.sign === sign).map(({ spacing }) => spacing)).size === 1
  const message = rupiah === 'tight' ? SIGN : CHOSEN_SIGN
  const habits = new Map(SIGNS.map((sign) => [sign, isHabit(sign)]))
  return fields.flatMap(({ field, document }) =>
    moneyFaults(document.text, rupiah, spacings[0]?.spacing ?? '').map(({ span, right, sign, isSpacing }) => {
      const report = reportSpan({ field, span }, isSpacing ? message : AMOUNT, [right])
      const kind = isSpacing && habits.get(sign) ? sign : `${field} ${span[0]}`
      return kinded({ document }, kind, report)
    }),
  )
}
