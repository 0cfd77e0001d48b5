import type { House } from '../types.ts'

export type ZoneName = 'WIB' | 'WITA' | 'WIT'

/** Hours east of Greenwich. Source: Keputusan Presiden 41/1987 on the three zones. */
export const OFFSET_HOURS: Readonly<Record<ZoneName, number>> = { WIB: 7, WITA: 8, WIT: 9 }

/** The name of the zone that a newsroom keeps. */
export const ZONE_OF_HOUSE: Readonly<Record<House['timeZone'], ZoneName>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** Provinces and towns that news is dated from, by zone; one word each, or the first two. Source as above, provinces of 2022 included. */
const PLACES: Readonly<Record<ZoneName, string>> = {
  WIB: `Aceh, Bandung, Banten, Banyumas, Banyuwangi, Batam, Bekasi, Bengkulu, Blitar, Bogor, Boyolali, Cianjur, Cilacap,
    Cirebon, Demak, Depok, Garut, Gresik, Indramayu, Jakarta, Jambi, Jember, Jombang, Karawang, Kediri, Klaten, Kudus,
    Lampung, Lumajang, Madiun, Magelang, Malang, Medan, Mojokerto, Padang, Palangka Raya, Palangkaraya, Palembang,
    Pangkalpinang, Pasuruan, Pekalongan, Pekanbaru, Ponorogo, Pontianak, Probolinggo, Purwakarta, Riau, Salatiga,
    Semarang, Serang, Sidoarjo, Singkawang, Sleman, Solo, Subang, Sukabumi, Sukoharjo, Surabaya, Surakarta, Tangerang,
    Tasikmalaya, Tegal, Tuban, Yogyakarta, Jawa Barat, Jawa Tengah, Jawa Timur, Kalimantan Barat, Kalimantan Tengah,
    Sumatera Barat, Sumatera Selatan, Sumatera Utara`,
  WITA: `Badung, Balikpapan, Banjarbaru, Banjarmasin, Bau-Bau, Baubau, Bima, Bitung, Bontang, Bulukumba, Buleleng,
    Denpasar, Donggala, Ende, Gianyar, Gorontalo, Gowa, Kendari, Kupang, Kutai, Labuan Bajo, Lombok, Makassar, Mamuju,
    Manado, Maros, Mataram, Maumere, Minahasa, Nunukan, Palopo, Palu, Parepare, Poso, Samarinda, Singaraja, Sumbawa,
    Tabanan, Tarakan, Tomohon, Wakatobi, Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara, Nusa Tenggara,
    Sulawesi Barat, Sulawesi Selatan, Sulawesi Tengah, Sulawesi Tenggara, Sulawesi Utara`,
  WIT: `Ambon, Asmat, Biak, Boven Digoel, Fakfak, Jayapura, Jayawijaya, Kaimana, Manokwari, Merauke, Mimika, Nabire,
    Papua, Raja Ampat, Sentani, Sofifi, Sorong, Ternate, Tidore, Timika, Tual, Wamena, Maluku Tengah, Maluku Utara`,
}

const ZONE_OF_PLACE: ReadonlyMap<string, ZoneName> = new Map(
  (['WIB', 'WITA', 'WIT'] as const).flatMap((zone) =>
    PLACES[zone].split(',').map((place) => [place.trim().replace(/\s+/g, ' ').toLowerCase(), zone] as const),
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
