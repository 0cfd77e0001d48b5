import type { Rule } from '../rule.ts'
import { accusationOneSided } from './accusation-one-sided.ts'
import { acronym } from './acronym.ts'
import { arithmetic } from './arithmetic.ts'
import { bait } from './bait.ts'
import { captionForeign } from './caption-foreign.ts'
import { headlineBody } from './headline-body.ts'
import { headlineLength } from './headline-length.ts'
import { identity } from './identity.ts'
import { impossibleDate } from './impossible-date.ts'
import { legalStatus } from './legal-status.ts'
import { nameInconsistent } from './name-inconsistent.ts'
import { nameNoTitle } from './name-no-title.ts'
import { photoNotArchive } from './photo-not-archive.ts'
import { quoteNoAttribution } from './quote-no-attribution.ts'
import { altMissing, bylineMissing, captionMissing, creditMissing, datelineMissing } from './record-rules.ts'
import { relativeDate } from './relative-date.ts'
import { sourceMissing } from './source-missing.ts'
import { timeZone } from './time-zone.ts'
import { titleCase } from './title-case.ts'
import { weekdayContradiction } from './weekday-contradiction.ts'
import { weekdayNoDate } from './weekday-no-date.ts'

/** Rules of the trade: time, people, sources, numbers, headline and record. */
export const JOURNALISM_RULES: readonly Rule[] = [
  weekdayNoDate,
  weekdayContradiction,
  impossibleDate,
  relativeDate,
  timeZone,
  quoteNoAttribution,
  nameNoTitle,
  nameInconsistent,
  legalStatus,
  identity,
  accusationOneSided,
  acronym,
  arithmetic,
  titleCase,
  headlineLength,
  bait,
  headlineBody,
  bylineMissing,
  datelineMissing,
  sourceMissing,
  captionMissing,
  captionForeign,
  photoNotArchive,
  altMissing,
  creditMissing,
]
