import type { TextDocument } from '../text/document.ts'
import type { Range } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { type ZoneName, zoneOfPlace } from './zones.ts'

/** A place whose zone is known, as a text names it. */
export type PlaceMention = { name: string; zone: ZoneName }

/** Behind these a capital is a place whatever follows. */
const PLACING =
  wordSet(`di ke dari kota kabupaten kecamatan pulau pelabuhan bandara stasiun pantai teluk provinsi gunung gubernur bupati
  mengguncang melanda menuju warga`)
const DIRECTIONS = wordSet('utara selatan timur barat tengah tenggara raya kota')

/** The places of a run of tokens whose zone is known, persons' names left out as far as they can be told. */
export function placesIn({ tokens }: TextDocument, { from, to }: Range): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!isCapital(token)) continue
    const pair = `${token.text} ${tokens[at + 1]?.text}`
    const zone = zoneOfPlace(token.text, tokens[at + 1]?.text ?? '')
    if (zone === null || isPerson(tokens, at)) continue
    const isPair = isCapital(tokens[at + 1]) && zoneOfPlace(token.text, '') === null
    found.push({ name: isPair ? pair : token.text, zone })
    if (isPair) at++
  }
  return found
}

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.text !== token.lower

/** "Bima Arya", "Solo Simanjuntak": a further name follows, and no word of place stands before. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!isCapital(next) || DIRECTIONS.has(next.lower)) return false
  if (PLACING.has(tokens[at - 1]?.lower ?? '')) return false
  return zoneOfPlace(tokens[at]?.text ?? '', '') !== null
}
