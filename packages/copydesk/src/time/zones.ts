import type { House } from '../types.ts'
import { ZONE_PLACES } from './zone-places.ts'

export type ZoneName = 'WIB' | 'WITA' | 'WIT'

/** Hours east of Greenwich. Source: Keputusan Presiden 41/1987 on the three zones. */
export const OFFSET_HOURS: Readonly<Record<ZoneName, number>> = { WIB: 7, WITA: 8, WIT: 9 }

/** The name of the zone that a newsroom keeps. */
export const ZONE_OF_HOUSE: Readonly<Record<House['timeZone'], ZoneName>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

const ZONE_OF_PLACE: ReadonlyMap<string, ZoneName> = new Map(
  (['WIB', 'WITA', 'WIT'] as const).flatMap((zone) =>
    ZONE_PLACES[zone]
      .split(',')
      .map((place) => [place.trim().replace(/\s+/g, ' ').toLowerCase(), zone] as const),
  ),
)

/** The zone of a place by its first word or two, in any case; null where the list does not have it. */
export function zoneOfPlace(first: string, second: string): ZoneName | null {
  return (
    ZONE_OF_PLACE.get(`${first} ${second}`.toLowerCase()) ?? ZONE_OF_PLACE.get(first.toLowerCase()) ?? null
  )
}

/** The zone of a dateline such as "MAKASSAR, WARTA –" or "Jakarta". */
export function zoneOfDateline(dateline: string): ZoneName | null {
  const words = dateline.match(/\p{L}[\p{L}-]*/gu) ?? []
  return zoneOfPlace(words[0] ?? '', words[1] ?? '')
}
