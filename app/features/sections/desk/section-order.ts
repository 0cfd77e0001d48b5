/** The list with the entry at a place moved up (-1) or down (1); unchanged where it cannot move. */
export function moved<T>(list: readonly T[], place: number, by: 1 | -1): readonly T[] {
  const entry = list[place]
  const neighbour = list[place + by]
  if (entry === undefined || neighbour === undefined) return list
  return list.with(place, neighbour).with(place + by, entry)
}
