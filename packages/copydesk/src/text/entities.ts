const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    copy: '©',
    deg: '°',
    times: '×',
    eacute: 'é',
    laquo: '«',
    raquo: '»',
    shy: '',
    zwnj: '',
  }),
)

/** The entities of HTML that are known; global. */
export const ENTITY = new RegExp(String.raw`&(?:(${[...NAMED.keys()].join('|')})|#(\d{2,6}));`, 'gi')

/** The letter that an entity stands for, given as it is written; null where it is none that is known. */
export function letterOf(entity: string): string | null {
  const name = entity.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return NAMED.get(name) ?? null
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isLetter ? String.fromCodePoint(code) : null
}
