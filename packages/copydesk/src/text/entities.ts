const NAMED: Readonly<Record<string, string>> = {
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
}

/** The entities of HTML that are known; global. */
export const ENTITY = new RegExp(String.raw`&(?:(${Object.keys(NAMED).join('|')})|#(\d{2,6}));`, 'gi')

/** The letter that an entity of `ENTITY` stands for; empty where there is none. */
export function letterOf(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return NAMED[name] ?? ''
  const code = Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
