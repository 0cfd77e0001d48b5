type Person = { id: string; name: string }

/** What a choice has that names nobody; no person's id is empty. */
export const NOBODY = ''

/**
 * To whom a story can be given: everybody by who may give it to all; else oneself, beside whoever holds it.
 * A holder who has left the newsroom since stays named.
 */
export function peopleToHold(
  people: readonly Person[],
  { holder, me, givesToAll }: { holder: Person | null; me: Person; givesToAll: boolean },
): Person[] {
  const offered = givesToAll ? people : people.filter(({ id }) => id === me.id)
  const isOffered = holder === null || offered.some(({ id }) => id === holder.id)
  return isOffered ? [...offered] : [holder, ...offered]
}
