import { momentOf } from '../../platform/database/clock.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import type { PublishAct } from '../stories/api.ts'
import type { BodyNode, InlineNode } from '../stories/body.ts'
import { replaceBody } from '../stories/draft-document.ts'
import { startStory } from '../stories/make-story.ts'
import { publishAt } from '../stories/publish-at.ts'
import { editOnServer } from '../stories/writing/journal.ts'
import { projectDraft } from '../stories/writing/project.ts'
import { dayWriter } from './day.ts'
import type { DemoBlock, DemoSequel, DemoStory } from './demo-story.ts'
import { DEMO_MASTHEAD, DEMO_PUBLICATION, DEMO_SECTIONS } from './people.ts'
import { insertDemoSections, isUntouched, leadWith, markSubmitted, nameDemo } from './queries.ts'
import { demoStories } from './stories/all.ts'

const HOUR = 3_600_000

type Making = { secret: string; now: Date; sections: ReadonlyMap<string, number> }

/**
 * Fills a newsroom in which nothing has happened yet with the demo: sections, masthead and stories that were
 * published, updated, corrected and retracted, as if over the last days. Gives false, and changes nothing, where
 * anything stands already. It makes people's names but no account.
 */
export function makeDemo(db: Database, secret: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await isUntouched(tx))) return false
    await nameDemo(tx, DEMO_PUBLICATION, DEMO_MASTHEAD)
    const making: Making = {
      secret,
      now: await momentOf(tx),
      sections: await insertDemoSections(tx, DEMO_SECTIONS),
    }
    for (const story of demoStories(dayWriter(making.now, DEMO_PUBLICATION.timeZone))) {
      await makeDemoStory(tx, story, making)
    }
    await record(tx, { actor: null, subject: 'demo', kind: 'demo.made', tags: ['publication', 'front'] })
    return true
  })
}

async function makeDemoStory(tx: Tx, story: DemoStory, { secret, now, sections }: Making): Promise<void> {
  const { kicker, headline, dek, language, kind, credits, dateline, source, live } = story
  const made = await startStory(
    tx,
    secret,
    {
      text: { kicker, headline, dek, body: story.body.map(nodeOf) },
      sectionId: sections.get(story.section) ?? null,
      ...{ language, kind, credits, dateline, source, demo: true },
    },
    { staffId: null, kind: 'story.made' },
  )
  if (live === 'submitted') await markSubmitted(tx, made.number)
  if (typeof live === 'string') return
  const by = { staffId: null, name: editorOf(story) }
  const at = (hours: number) => new Date(now.getTime() - hours * HOUR)
  await publishAt(tx, made.shortId, { act: { act: 'publish' }, by, at: at(live.hoursAgo) })
  if (story.leads === true) await leadWith(tx, made.number)
  const { sequel } = story
  if (sequel === undefined) return
  await rewrite(tx, made.number, sequel)
  const decider = sequel.act === 'retraction' ? { ...by, name: DEMO_MASTHEAD.editorInChief } : by
  const later = at(live.hoursAgo - sequel.hoursLater)
  await publishAt(tx, made.shortId, { act: actOf(sequel), by: decider, at: later })
}

async function rewrite(tx: Tx, storyId: number, sequel: DemoSequel): Promise<void> {
  if (sequel.act === 'retraction') return
  const body = sequel.body.map(nodeOf)
  await editOnServer(tx, { storyId, author: null }, (doc) => replaceBody(doc, body))
  await projectDraft(tx, storyId)
}

function actOf(sequel: DemoSequel): PublishAct {
  if (sequel.act === 'update') return { act: 'update', line: sequel.line }
  if (sequel.act === 'correction') {
    const { wrong, right, note } = sequel
    return { act: 'correction', corrections: [{ kind: 'fact', wrong, right, note }] }
  }
  const { reason, explanation, hidesHeadline } = sequel
  return { act: 'retraction', reason, explanation, hidesHeadline }
}

const editorOf = ({ credits }: DemoStory): string =>
  credits.find(({ role }) => role === 'editor')?.name ?? DEMO_MASTHEAD.editorInChief

const words = (text: string): InlineNode[] => [{ type: 'text', text }]
const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: words(text) })

function nodeOf(block: DemoBlock): BodyNode {
  if (typeof block === 'string') return paragraph(block)
  if ('subhead' in block) return { type: 'heading', level: 2, content: words(block.subhead) }
  if ('quote' in block) return { type: 'blockquote', content: [paragraph(block.quote)] }
  return {
    type: 'bulletList',
    content: block.list.map((item) => ({ type: 'listItem' as const, content: [paragraph(item)] })),
  }
}
