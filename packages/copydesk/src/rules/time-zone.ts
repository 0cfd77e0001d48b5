import type { Context, Report, Rule } from '../rule.ts'
import { sentenceAt, spanOf } from '../text/place.ts'
import type { Range } from '../text/sentences.ts'
import { wordSet } from '../text/word-set.ts'
import type { Clock } from '../time/clock.ts'
import { ledgerOf } from '../time/ledger.ts'
import { type PlaceMention, placesIn } from '../time/place-mentions.ts'
import { ZONE_OF_HOUSE, type ZoneName, zoneOfDateline } from '../time/zones.ts'

/**
 * WIB, WITA or WIT against the place of its sentence: "di Makassar pukul 09.00 WIB"; where the sentence names none,
 * against the dateline. Silent where a place or another clock of the sentence bears the zone out, and where an hour is
 * told for those who watch from elsewhere. Source: Keputusan Presiden 41/1987.
 */
export const timeZone: Rule = {
  id: 'time-zone',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const clocks = (ledgerOf(context).fields[0]?.entries ?? []).flatMap((entry) =>
      entry.kind === 'clock' ? [entry.clock] : [],
    )
    const zones = new Map<number, Set<ZoneName>>()
    for (const { first, zone } of clocks) {
      const { from } = sentenceAt(context.body, first)
      if (zone !== null) zones.set(from, (zones.get(from) ?? new Set()).add(zone))
    }
    const ownZone = ZONE_OF_HOUSE[context.house.timeZone]
    const dateline = datelineAgainst(context, ownZone)
    return clocks.flatMap(
      (clock) =>
        reportOf(context, clock, {
          told: zones.get(sentenceAt(context.body, clock.first).from) ?? new Set(),
          dateline: clock.zone === ownZone ? dateline : null,
        }) ?? [],
    )
  },
}

/** The zones that a sentence tells, and what stands for a place where it names none. */
type Told = { told: ReadonlySet<ZoneName>; dateline: PlaceMention | null }

function reportOf(context: Context, { first, last, zone }: Clock, { told, dateline }: Told): Report | null {
  const { body } = context
  const sentence = sentenceAt(body, first)
  if (zone === null || has(context, sentence, WATCHED)) return null
  if (zone === 'WIB' && has(context, sentence, IN_JAKARTA)) return null
  const places = placesIn(body, sentence)
  const place = places[0] ?? (has(context, sentence, NATIONAL) ? null : dateline)
  if (place === null || told.has(place.zone)) return null
  if (place.zone === zone || places.some((other) => other.zone !== place.zone)) return null
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

/** Broadcasts and calls are told by the hour of those who watch. */
const WATCHED = wordSet(
  `daring disiarkan ditayangkan ditonton live menyaksikan menyiarkan menonton setempat siaran streaming tayang tayangan
  virtual video webinar zoom`,
)
/** What is done in the whole country at once, or by a body that sits in Jakarta. */
const NATIONAL = wordSet('nasional serentak')
const IN_JAKARTA = wordSet('mahkamah kedutaan istana kementerian bursa')

const has = ({ body }: Context, { from, to }: Range, words: ReadonlySet<string>): boolean =>
  body.tokens.slice(from, to).some(({ lower }) => words.has(lower))

/** The dateline, where it keeps another zone than the house and nothing in the story keeps that of the house. */
function datelineAgainst({ story, body }: Context, zone: ZoneName): PlaceMention | null {
  const name = story.dateline ?? ''
  const own = zoneOfDateline(name)
  if (own === null || own === zone) return null
  const places = placesIn(body, { from: 0, to: body.tokens.length })
  return places.some((place) => place.zone === zone) ? null : { name, zone: own }
}
