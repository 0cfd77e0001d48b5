import { createHmac } from 'node:crypto'

/** Crockford's base 32: no i, l, o, u, so that an address read aloud or from paper comes back right. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_LENGTH = 6
/** 32^6: how many stories the six characters can name. */
const SPACE = 32 ** ID_LENGTH

/** First parts of an address that belong to the system and can name no section. */
const RESERVED = new Set(['desk', 'api', 'en', 'feed', 'indeks', 'cari', 'redaksi', 'aset'])

/** Whether a section cannot have this slug. */
export const isReserved = (slug: string): boolean => RESERVED.has(slug)

/**
 * Six characters that cannot be guessed from their neighbours: the story's number through a keyed
 * four-round Feistel permutation over 30 bits, so that no two numbers meet.
 */
export function shortId(number: number, secret: string): string {
  if (!Number.isSafeInteger(number) || number < 0 || number >= SPACE)
    throw new RangeError('story number out of range')
  let left = number >>> 15
  let right = number & 0x7fff
  for (let round = 0; round < 4; round++) [left, right] = [right, left ^ scramble(right, round, secret)]
  let value = left * 0x8000 + right
  let text = ''
  for (let i = 0; i < ID_LENGTH; i++) {
    text = ALPHABET.charAt(value % 32) + text
    value = Math.floor(value / 32)
  }
  return text
}

function scramble(half: number, round: number, secret: string): number {
  const digest = createHmac('sha256', secret).update(`${round}:${half}`).digest()
  return digest.readUInt16BE(0) & 0x7fff
}

/** Long enough for a headline, short enough to be shared whole. */
const SLUG_LENGTH = 80

/** The part of an address made from a headline: plain Latin letters and figures joined by hyphens. */
export function slugOf(headline: string): string {
  const plain = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= SLUG_LENGTH) return plain || 'berita'
  const cut = plain.slice(0, SLUG_LENGTH + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '')
}

/** Where a story stands on the site. */
export function storyPath(section: string, slug: string, id: string): string {
  return `/${section}/${slug}-${id}`
}

const STORY_PATH = /^\/([a-z0-9-]+)\/(?:([a-z0-9-]*)-)?([0-9a-hjkmnp-tv-z]{6})$/

/** Takes an address apart; null where it can be no story's. The id alone finds the story. */
export function parseStoryPath(path: string): { section: string; slug: string; id: string } | null {
  const found = STORY_PATH.exec(path)
  if (!found?.[1] || !found[3] || isReserved(found[1])) return null
  return { section: found[1], slug: found[2] ?? '', id: found[3] }
}
