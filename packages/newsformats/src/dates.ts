const months = new Map<string, number>()
for (const [index, names] of [
  'january januari jan',
  'february februari feb pebruari',
  'march maret mar',
  'april apr',
  'may mei',
  'june juni jun',
  'july juli jul',
  'august agustus aug agu ags agt',
  'september sep sept',
  'october oktober oct okt',
  'november nov nop',
  'december desember dec des',
].entries()) {
  for (const name of names.split(' ')) months.set(name, index + 1)
}
const month = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const written = new RegExp(
  [
    '\\b(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})(?!\\d)',
    `\\b(?<ed>\\d{1,2})(?:st|nd|rd|th)? (?<em>${month})\\b\\.?,? (?<ey>\\d{4})\\b`,
    `\\b(?<um>${month})\\b\\.? (?<ud>\\d{1,2})(?:st|nd|rd|th)?, ?(?<uy>\\d{4})\\b`,
    '\\b(?<nd>\\d{1,2})/(?<nm>\\d{1,2})/(?<ny>\\d{4})\\b',
  ].join('|'),
  'i',
)

export type FoundDate = { iso: string; start: number; end: number }

/** The first full date in a text of caption length. */
export function findDate(text: string): FoundDate | null {
  const match = /\d/.test(text) ? written.exec(text) : null
  if (match === null) return null
  const g = match.groups ?? {}
  const name = (g.em ?? g.um ?? '').toLowerCase()
  const year = Number(g.iy ?? g.ey ?? g.uy ?? g.ny)
  const monthNumber = months.get(name) ?? Number(g.im ?? g.nm)
  const day = Number(g.id ?? g.ed ?? g.ud ?? g.nd)
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  // 31 February rolls over: such a date was not written by a calendar.
  if (date.getUTCMonth() + 1 !== monthNumber || date.getUTCDate() !== day || year < 1000) return null
  return { iso: date.toISOString().slice(0, 10), start: match.index, end: match.index + match[0].length }
}

const clock =
  /(?:^|[^\d.])(\d{1,2})[.:](\d{2})(?:[.:](\d{2})(?:\.\d{1,9})?)? ?([ap]\.?m\b\.?)? ?(wib|wita|wit|gmt|utc|z\b|[+-]\d{2}:?\d{2})?/i
const zones = new Map([
  ['wib', '+07:00'],
  ['wita', '+08:00'],
  ['wit', '+09:00'],
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
])
const filler =
  /\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:published|posted|terbit|diterbitkan|tayang|dipublikasikan|ditayangkan|diunggah|last|terakhir|updated?|modified|diperbarui|pembaruan|pukul|jam|at|on|pada|tanggal|date|time)\b/gi

export type Moment = { iso: string; updated: boolean }

/** A line that is nothing but a time of publication, with at most the site's name. */
export function publishedLine(text: string): Moment | null {
  if (text.length > 140) return null
  const date = findDate(text)
  if (date === null) return null
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end).replace(/^T(?=\d)/, ' ')}`
  const time = clock.exec(rest)
  const left = (time === null ? rest : rest.replace(time[0], ' '))
    .replace(filler, ' ')
    .replace(/[\s|,\-–—:•·()./]+/g, ' ')
    .trim()
  const site = /^[\w]{2,20} (?:com|co|id|net|co id)$/i.test(left)
  if (left !== '' && !site) return null
  const updated = /updated?|modified|diperbarui|pembaruan/i.test(text)
  return { iso: date.iso + clockIso(time), updated }
}

function clockIso(time: RegExpExecArray | null): string {
  if (time === null) return ''
  let hour = Number(time[1])
  const half = time[4]?.toLowerCase()
  if (half?.startsWith('p') && hour < 12) hour += 12
  if (half?.startsWith('a') && hour === 12) hour = 0
  if (hour > 23 || Number(time[2]) > 59) return ''
  const zone = time[5]?.toLowerCase() ?? ''
  const offset = zones.get(zone) ?? zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  return `T${String(hour).padStart(2, '0')}:${time[2]}:${time[3] ?? '00'}${offset}`
}
