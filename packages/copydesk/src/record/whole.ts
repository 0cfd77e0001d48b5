import type { Context } from '../rule.ts'

/** A bare text of fewer paragraphs may be the middle of one, with first mentions and speakers elsewhere. */
const FEWEST_PARAGRAPHS = 3

/** Whether this is a whole story: a record is one, of a bare text its length tells. */
export const isWhole = ({ isRecord, body }: Context): boolean =>
  isRecord || body.paragraphs.length >= FEWEST_PARAGRAPHS
