import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import { reachOf } from '../staff/roles.ts'
import type { Actor } from './access.ts'
import type { storyList, storyListQuery } from './api.ts'
import {
  countStories,
  type ListedRow,
  type ListPlace,
  type StoryFilter,
  storiesAfter,
} from './list-queries.ts'

const PAGE = 50

/**
 * A page of the stories that a person may read, last changed or last published first. `holder` is a staff id, `me` or
 * `nobody`. Throws `invalid_request` for a cursor that no list gave.
 */
export async function listStories(
  db: Database,
  query: z.output<typeof storyListQuery>,
  actor: Actor,
): Promise<z.input<typeof storyList>> {
  const filter = filterOf(query, actor)
  if (filter === null) return { items: [], total: 0, next: null }
  const after = query.cursor === undefined ? null : placeOf(query.cursor)
  const [rows, total] = await Promise.all([
    storiesAfter(db, filter, { after, limit: PAGE + 1 }),
    countStories(db, filter),
  ])
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return { items: page.map(itemOf), total, next: rows.length > PAGE && last ? cursorOf(last) : null }
}

/** Null where nothing can fit: words without a letter or a figure, or a person who reads no story. */
function filterOf(query: z.output<typeof storyListQuery>, actor: Actor): StoryFilter | null {
  const reach = reachOf(actor.roles, 'stories.read')
  const words = wordsOf(query.q ?? '')
  if (reach === null || (query.q && words.length === 0)) return null
  const { editorialState, publicationState, sectionId, holder, sort } = query
  return {
    ownOf: reach === 'own' ? actor.staffId : null,
    editorialState,
    publicationState,
    sectionId,
    holder: holder === 'nobody' ? null : holder === 'me' ? actor.staffId : holder,
    words: words.length > 0 ? words : undefined,
    sort,
  }
}

/** Letters, figures and the marks on them; all else separates and has no meaning in a search. */
const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

const itemOf = ({ place: _place, number: _number, ...row }: ListedRow) => ({
  ...row,
  updatedAt: row.updatedAt.toISOString(),
  publishedAt: row.publishedAt?.toISOString() ?? null,
  goesLiveAt: row.goesLiveAt?.toISOString() ?? null,
})

const cursorOf = ({ place, number }: ListedRow): string =>
  Buffer.from(`${place}|${number}`).toString('base64url')

const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\|(\d{1,18})$/

function placeOf(cursor: string): ListPlace {
  const [, at, number] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (at === undefined || number === undefined || Number.isNaN(Date.parse(at))) {
    throw new Problem('invalid_request', 400, { params: { where: 'query.cursor' } })
  }
  return { at, number }
}
