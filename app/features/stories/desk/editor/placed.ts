/** Items with their place in the list, which is all the identity they have. */
export const placed = <T>(items: readonly T[]): { item: T; place: number }[] =>
  items.map((item, place) => ({ item, place }))
