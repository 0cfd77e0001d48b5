import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublishAct } from './api.ts'
import { goLive } from './go-live.ts'
import { PUBLICATION_STATES, PUBLISHING_ACTS, type PublishingAct, STEPS, stateOnChange } from './story.ts'
import {
  aSection,
  aStory,
  eventsOf,
  makeDue,
  type Newsroom,
  newsroom,
  order,
  type Person,
  type Section,
  storyOf,
  write,
} from './test-newsroom.ts'
import { verifyChain } from './verify-chain.ts'

let room: Newsroom
let chief: Person
let people: readonly Person[]
let laut: Section

beforeAll(async () => {
  room = await newsroom()
  chief = await room.person('Laksmi Wardana', ['managing_editor'])
  people = [
    chief,
    await room.person('Maria Tallo', ['editor']),
    await room.person('Rena Palupi', ['reporter']),
  ]
  laut = await aSection(chief, 'Laut')
})
afterAll(() => room?.close())

const ACTS: Record<PublishingAct, PublishAct> = {
  publish: { act: 'publish' },
  update: { act: 'update', line: 'Kabar baru.' },
  correction: {
    act: 'correction',
    corrections: [{ kind: 'fact', wrong: 'Senin', right: 'Selasa', note: null }],
  },
  retraction: {
    act: 'retraction',
    reason: 'decency',
    explanation: 'Tidak patut dimuat.',
    hidesHeadline: false,
  },
}

type Move = {
  who: number
  what: 'write' | 'source' | 'take back' | 'go live' | `step:${string}` | PublishingAct
}
const move: fc.Arbitrary<Move> = fc.record({
  // Mostly the one who may do everything, so that much of it comes true.
  who: fc.constantFrom(0, 0, 0, 1, 2),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PUBLISHING_ACTS) },
    { weight: 4, arbitrary: fc.constantFrom('write' as const, 'go live' as const, 'go live' as const) },
    { weight: 1, arbitrary: fc.constantFrom('source' as const, 'take back' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...STEPS.map((step) => `step:${step}` as const)) },
  ),
})

let typed = 0
async function make({ who, what }: Move, id: string): Promise<number> {
  const by = people[who] ?? chief
  if (what.startsWith('step:')) {
    return (await by.call('POST', `/api/stories/${id}/steps`, { step: what.slice(5) })).status
  }
  const act = PUBLISHING_ACTS.find((known) => known === what)
  if (act !== undefined) return (await order(room, by, { id, act: ACTS[act] })).status
  if (what === 'take back') return (await by.call('DELETE', `/api/stories/${id}/order`)).status
  if (what === 'source') {
    const changes = { source: `Sumber ${typed++}` }
    return (await by.call('PATCH', `/api/stories/${id}/fields`, { version: 99, changes })).status
  }
  if (what === 'go live') {
    await makeDue(room, id)
    return (await goLive(room.db)).outcome === 'parked' ? 500 : 200
  }
  await write(room, id, `Kalimat ${typed++}.`).catch((error) => expect(error.code).toBe('story_retracted'))
  return 200
}

const ORDER: readonly string[] = PUBLICATION_STATES

/** What no move may do to what readers see. */
async function makeAndWatch(next: Move, id: string): Promise<void> {
  const before = await storyOf(room, id)
  expect(await make(next, id)).toBeLessThan(500)
  const now = await storyOf(room, id)
  const [was, is] = [ORDER.indexOf(before.publication_state), ORDER.indexOf(now.publication_state)]
  expect(is).toBeGreaterThanOrEqual(was)
  if (next.what !== 'go live') expect(is).toBe(was)
  if (before.slug !== null) {
    expect([now.slug, now.published_at]).toEqual([before.slug, before.published_at])
  }
}

test('whatever people do in whatever order, a story appears once, never just disappears, and its chain is whole', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 12, maxLength: 30 }), async (moves) => {
      const id = await aStory(room, chief, laut)
      for (const next of moves) await makeAndWatch(next, id)
      reached.add((await storyOf(room, id)).publication_state)
      const told = await eventsOf(room, id)
      const revisions = told.filter(({ tags }) => tags.includes('front')).length
      expect(await verifyChain(room.db, id)).toEqual({ whole: true, revisions, bodiesGone: 0 })
      await chief.call('DELETE', `/api/stories/${id}/order`)
    }),
    { numRuns: 16, seed: 20_261_125 },
  )
  expect([...reached].toSorted()).toEqual([...PUBLICATION_STATES].toSorted())
})

test('a new draft on a live story begins as a draft, and what follows does not throw it back', () => {
  const live = (hadNewDraft: boolean) => ({ isLive: true, hadNewDraft })
  expect(stateOnChange('ready', live(false))).toBe('draft')
  expect(stateOnChange('in_review', live(true))).toBe('in_review')
  expect(stateOnChange('submitted', { isLive: false, hadNewDraft: false })).toBe('submitted')
})
