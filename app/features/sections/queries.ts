import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Language } from '../stories/story.ts'

export type Section = { id: number; name: string; slug: string; language: Language }

/** All sections in the order that the newsroom gave them. */
export async function sectionsInOrder(db: Database): Promise<Section[]> {
  const { rows } = await sql<Section>`
    select id, name, slug, language from sections order by position, id`.execute(db)
  return rows
}

/** Holds the order of sections until the transaction ends, so that two changes of it come one after the other. */
export async function lockOrder(tx: Tx): Promise<void> {
  await sql`lock table sections in share row exclusive mode`.execute(tx)
}

/** The section of this name, in whatever capitals; null where there is none. */
export async function sectionNamed(db: Database, name: string): Promise<Section | null> {
  const { rows } = await sql<Section>`
    select id, name, slug, language from sections where lower(name) = lower(${name}) order by id limit 1`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Makes a section at the end; null where its address is already taken by another. */
export async function insertSection(
  tx: Tx,
  { slug, name, language }: { slug: string; name: string; language: Language },
): Promise<Section | null> {
  const { rows } = await sql<Section>`
    insert into sections (slug, name, language, position)
    values (${slug}, ${name}, ${language}, (select coalesce(max(position) + 1, 0) from sections))
    on conflict (slug) do nothing returning id, name, slug, language`.execute(tx)
  return rows[0] ?? null
}

/** Gives a section another name; null where there is none of that number. */
export async function updateName(tx: Tx, id: number, name: string): Promise<Section | null> {
  const { rows } = await sql<Section>`
    update sections set name = ${name} where id = ${id} returning id, name, slug, language`.execute(tx)
  return rows[0] ?? null
}

/** Puts the sections in the order of these ids. */
export async function updatePositions(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`
    update sections set position = o.place
    from unnest(${ids}::integer[]) with ordinality as o (id, place) where sections.id = o.id`.execute(tx)
}
