import type { Context, Report, Rule } from '../rule.ts'
import { sentenceAt, spanOf } from '../text/place.ts'
import type { Clock } from '../time/clock.ts'
import { ledgerOf } from '../time/ledger.ts'
import { type ZoneName, zoneOfPlace } from '../time/zones.ts'

/**
 * WIB, WITA or WIT against the one place that its sentence names: "di Makassar pukul 09.00 WIB". Silent where the
 * sentence names places of several zones, or the right zone as well. Source: Keputusan Presiden 41/1987.
 */
export const timeZone: Rule = {
  id: 'time-zone',
  severity: 'warning',
  languages: ['id'],
  check: (context) =>
    (ledgerOf(context).fields[0]?.entries ?? []).flatMap((entry) =>
      entry.kind === 'clock' && !entry.isQuoted ? (reportOf(context, entry.clock) ?? []) : [],
    ),
}

function reportOf({ body }: Context, { first, last, zone }: Clock): Report | null {
  if (zone === null) return null
  const place = placeNear(body.tokens, sentenceAt(body, first))
  if (place === null || place.zone === zone) return null
  return {
    field: 'body',
    span: spanOf(body, last, last),
    suggestions: [place.zone],
    message: {
      id: `${place.name} memakai ${place.zone}, bukan ${zone}.`,
      en: `${place.name} keeps ${place.zone}, not ${zone}.`,
    },
    evidence: `${place.name} = ${place.zone}`,
  }
}

const BEFORE_PLACE = new Set(['di', 'ke', 'dari', 'kota', 'kabupaten', 'pelabuhan', 'bandara', 'provinsi'])

type Tokens = Context['body']['tokens']

/** The place of a sentence, where it names one zone only. */
function placeNear(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
): { name: string; zone: ZoneName } | null {
  let found: { name: string; zone: ZoneName } | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.text === 'WIB' || token?.text === 'WITA' || token?.text === 'WIT') {
      if (i > from && found !== null && found.zone === token.text) return null
    }
    if (token === undefined || token.text === token.lower) continue
    const zone = zoneOfPlace(token.text, tokens[i + 1]?.text ?? '')
    if (zone === null || !BEFORE_PLACE.has(tokens[i - 1]?.lower ?? '')) continue
    if (found !== null && found.zone !== zone) return null
    found ??= { name: token.text, zone }
  }
  return found
}
