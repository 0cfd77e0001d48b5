/** Reads lines of `wrong right, wrong right`: the first blank parts a pair, so that the right form may hold blanks. */
export function pairsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const pairs = lines
    .flatMap((line) => line.split(', '))
    .map((pair): [string, string] => {
      const blank = pair.indexOf(' ')
      return [pair.slice(0, blank), pair.slice(blank + 1)]
    })
  return new Map(pairs)
}
