import { z } from 'zod'

/** Other control characters than the two that a text may have: the database, a feed or a header cannot hold them. */
const UNSTORABLE = /[^\P{Cc}\n\t]/u

const typed = (most: number) => z.string().trim().max(most)

/** Words typed into a field: no control characters but line breaks and tabs, no half of a surrogate pair. */
export const textField = (most: number) =>
  typed(most).refine((text) => text.isWellFormed() && !UNSTORABLE.test(text))

/** The same on one line: a name, an address. */
export const lineField = (most: number) =>
  typed(most).refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text))
