/** The words of a field's lines, parted by blanks. */
export const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' '))
