import { EDITORIAL_STATES, type EditorialState, PUBLICATION_STATES, type PublicationState } from '../story.ts'

/** What the list shows, as it stands in the address; copying the address shares it. */
export type StoryFilter = {
  q?: string
  editorialState?: EditorialState
  publicationState?: PublicationState
  sectionId?: number
  /** A staff id, `me` or `nobody`. */
  holder?: string
}

const MOST_WORDS = 200
const MOST_HOLDER = 64

/** Reads a filter from an address that anybody may have typed; what is not understood falls out. */
export function filterFrom(search: Record<string, unknown>): StoryFilter {
  const q = String(search.q ?? '')
    .trim()
    .slice(0, MOST_WORDS)
  const editorialState = EDITORIAL_STATES.find((state) => state === search.editorialState)
  const publicationState = PUBLICATION_STATES.find((state) => state === search.publicationState)
  const sectionId = Number(search.sectionId)
  const holder = search.holder
  return {
    ...(q !== '' && { q }),
    ...(editorialState && { editorialState }),
    ...(publicationState && { publicationState }),
    ...(Number.isSafeInteger(sectionId) && sectionId > 0 && { sectionId }),
    ...(typeof holder === 'string' && holder !== '' && holder.length <= MOST_HOLDER && { holder }),
  }
}

/** The filter with one facet changed, or taken out where the value is undefined. */
export function withFacet<K extends keyof StoryFilter>(
  filter: StoryFilter,
  facet: K,
  value: StoryFilter[K] | undefined,
): StoryFilter {
  const { [facet]: _, ...rest } = filter
  return filterFrom(value === undefined ? rest : { ...rest, [facet]: value })
}

export const isFiltered = (filter: StoryFilter): boolean => Object.keys(filter).length > 0
