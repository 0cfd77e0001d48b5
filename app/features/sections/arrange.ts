import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { isReserved, slugOf } from '../stories/address.ts'
import type { Language } from '../stories/story.ts'
import {
  insertSection,
  lockOrder,
  type Section,
  sectionNamed,
  sectionsInOrder,
  updateName,
  updatePositions,
} from './queries.ts'

export type { Section } from './queries.ts'

/** More than any menu carries; a guard against a script that makes them without end. */
const MOST_SECTIONS = 200
/** As the database allows a name to be. */
const MOST_LETTERS = 80

/** Every page shows the sections in its menu. */
const MENU = 'publication'

/** All sections in the order that the newsroom gave them. */
export const listSections = (db: Database): Promise<Section[]> => sectionsInOrder(db)

/**
 * Makes a section at the end of the order; its address comes from its name and stays. Throws
 * `section_reserved`, `section_taken`, `section_limit`.
 */
export function makeSection(
  db: Database,
  section: { name: string; language: Language },
  actor: string | null,
): Promise<Section> {
  return db.transaction().execute(async (tx) => {
    await lockOrder(tx)
    const slug = slugOf(section.name)
    if (isReserved(slug)) throw new Problem('section_reserved', 409, { params: { name: section.name } })
    if ((await sectionsInOrder(tx)).length >= MOST_SECTIONS) throw new Problem('section_limit', 409)
    const taken = await sectionNamed(tx, section.name)
    const made = taken === null ? await insertSection(tx, { ...section, slug }) : null
    if (made === null) throw new Problem('section_taken', 409, { params: { name: section.name } })
    await recordSection(tx, made, { kind: 'section.made', actor })
    return made
  })
}

export type SectionFound = { id: number | null; origin: 'found' | 'made' | 'none' }
const known = (section: Section | null): SectionFound =>
  section === null ? { id: null, origin: 'none' } : { id: section.id, origin: 'found' }

/**
 * The newsroom's section of this name, for a story that comes from elsewhere; made where there is none, if
 * it may be and its name can be an address.
 */
export async function sectionFor(
  tx: Tx,
  { name, language }: { name: string; language: Language },
  { mayMake, actor }: { mayMake: boolean; actor: string | null },
): Promise<SectionFound> {
  const found = await sectionNamed(tx, name)
  if (found !== null) return known(found)
  const slug = slugOf(name)
  if (!mayMake || isReserved(slug)) return { id: null, origin: 'none' }
  const made = await insertSection(tx, { slug, name: [...name].slice(0, MOST_LETTERS).join(''), language })
  // Somebody else made it at the same moment, or another name has its address.
  if (made === null) return known(await sectionNamed(tx, name))
  await recordSection(tx, made, { kind: 'section.made', actor })
  return { id: made.id, origin: 'made' }
}

/** Gives a section another name; its address stays. Throws `not_found`, `section_taken`. */
export function renameSection(
  db: Database,
  { id, name }: { id: number; name: string },
  actor: string,
): Promise<Section> {
  return db.transaction().execute(async (tx) => {
    await lockOrder(tx)
    const taken = await sectionNamed(tx, name)
    if (taken !== null && taken.id !== id) throw new Problem('section_taken', 409, { params: { name } })
    const renamed = await updateName(tx, id, name)
    if (renamed === null) throw new Problem('not_found', 404)
    await recordSection(tx, renamed, { kind: 'section.renamed', actor })
    return renamed
  })
}

/** Puts all sections in this order. Throws `section_order_stale` where one was made or is gone meanwhile. */
export function orderSections(db: Database, ids: readonly number[], actor: string): Promise<Section[]> {
  return db.transaction().execute(async (tx) => {
    await lockOrder(tx)
    const known = await sectionsInOrder(tx)
    const isWhole = new Set(ids).size === ids.length && known.every(({ id }) => ids.includes(id))
    if (!isWhole || ids.length !== known.length) throw new Problem('section_order_stale', 409)
    await updatePositions(tx, ids)
    await record(tx, { actor, subject: 'sections', kind: 'sections.ordered', tags: [MENU, 'front'] })
    return sectionsInOrder(tx)
  })
}

function recordSection(
  tx: Tx,
  { id, slug, name }: Section,
  { kind, actor }: { kind: string; actor: string | null },
): Promise<void> {
  const tags = [MENU, 'front', `section:${slug}`]
  return record(tx, { actor, subject: `section:${id}`, kind, tags, payload: { name } })
}
