import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readCases } from '../../packages/copydesk/test/marked-cases.ts'
import { SOUND_SENTENCES } from '../../packages/copydesk/test/sound-sentences.ts'

const OPEN = new URL('../../../shared/data/copydesk/open-sentences.jsonl', import.meta.url)

/** The packed text of the lexicon that ships. */
export function packedLexicon(): string {
  const data = new URL('../../packages/copydesk-lexicon-id/data/lexicon-id.txt.gz', import.meta.url)
  return gunzipSync(readFileSync(data)).toString('utf8')
}

/** `isSound`: written without a fault, so that whatever is flagged there is a false alarm; others are edited text. */
export type Material = { name: string; sentences: readonly string[]; isSound: boolean }

/** Text to put slips into and to look for false alarms in; of the stories held back nobody reads what is found in them. */
export function materials(): Material[] {
  const own = { name: 'own sentences', sentences: SOUND_SENTENCES, isSound: true }
  const held = { name: 'stories held back', sentences: paragraphsOf('held'), isSound: true }
  const fresh = { name: 'fresh stories', sentences: paragraphsOf('fresh'), isSound: true }
  return [...openSentences(), own, held, fresh]
}

const paragraphsOf = (part: 'held' | 'fresh'): string[] =>
  readCases(part, 'stories').flatMap(({ input }) =>
    (typeof input === 'string' ? input : input.body).split('\n\n'),
  )

/** The open treebanks, where they are at hand. */
function openSentences(): Material[] {
  if (!existsSync(OPEN)) return []
  const lines = readFileSync(OPEN, 'utf8').trim().split('\n')
  const sentences = lines.map((line) => {
    const { text }: { text: string } = JSON.parse(line)
    return text
  })
  return [{ name: 'open sentences', sentences, isSound: false }]
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** A story of the length that Indonesian portals print. */
const STORY_WORDS = 340

/** Sentences put together to stories of 340 words. */
export function storiesOf(sentences: readonly string[]): string[] {
  const stories: string[] = []
  let story = ''
  for (const sentence of sentences) {
    story += story === '' ? sentence : `\n${sentence}`
    if (wordsIn(story) < STORY_WORDS) continue
    stories.push(story)
    story = ''
  }
  return stories
}
