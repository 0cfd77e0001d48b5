import type { StoryImage, StoryRecord } from '../types.ts'

/** One line of a stream: a bare text or a story, under an id that is handed back. */
export type StreamRecord = { id: string | number | null; input: string | StoryRecord }

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads `{id, text}` or `{id, story}`; null where a line is neither. Fields of another kind than they should be are absent. */
export function readRecord(line: string): StreamRecord | null {
  const value = parsed(line)
  if (!isFields(value)) return null
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
  if (typeof value.text === 'string') return { id, input: value.text }
  return isFields(value.story) ? { id, input: readStory(value.story) } : null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Not JSON: told to whoever sent it, with the line's place in the stream.
    return null
  }
}

const TEXTS = ['title', 'byline', 'section', 'published', 'dateline', 'source'] as const
const IMAGE_TEXTS = ['caption', 'alt', 'credit', 'taken'] as const

/** A story's record out of any object. */
function readStory(value: Fields): StoryRecord {
  const texts = Object.fromEntries(TEXTS.flatMap((name) => textOf(value, name)))
  // What is no photo keeps its place: findings name photos by number.
  const images = Array.isArray(value.images)
    ? value.images.map((image) => (isFields(image) ? readImage(image) : {}))
    : []
  const body = typeof value.body === 'string' ? value.body : ''
  return { ...texts, body, images, isFollowUp: value.isFollowUp === true }
}

const readImage = (image: Fields): StoryImage =>
  Object.fromEntries(IMAGE_TEXTS.flatMap((name) => textOf(image, name)))

/** A field that is there, were it null: a null source was asked for and not given. */
function textOf(value: Fields, name: string): [string, string | null][] {
  const text = value[name]
  return typeof text === 'string' || text === null ? [[name, text]] : []
}
