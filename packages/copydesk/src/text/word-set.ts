/** The words of a list that is written out, between blanks and line breaks, for looking up. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))
