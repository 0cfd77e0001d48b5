import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { SOUND_SENTENCES } from '../../packages/copydesk/test/sound-sentences.ts'

const OPEN = new URL('../../../shared/data/copydesk/open-sentences.jsonl', import.meta.url)

/** The packed text of the lexicon that ships. */
export function packedLexicon(): string {
  const data = new URL('../../packages/copydesk-lexicon-id/data/lexicon-id.txt.gz', import.meta.url)
  return gunzipSync(readFileSync(data)).toString('utf8')
}

export type Material = { name: string; sentences: readonly string[] }

/** Sound sentences: the open treebanks where they are at hand, and this project's own. */
export function materials(): Material[] {
  const own = { name: 'own sentences', sentences: SOUND_SENTENCES }
  if (!existsSync(OPEN)) return [own]
  const lines = readFileSync(OPEN, 'utf8').trim().split('\n')
  const sentences = lines.map((line) => {
    const { text }: { text: string } = JSON.parse(line)
    return text
  })
  return [{ name: 'open sentences', sentences }, own]
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
