import type { Context } from '../rule.ts'
import type { Token } from '../text/tokens.ts'
import { isMadeOf } from './blend.ts'
import type { NameFault } from './name-support.ts'
import { capitalised } from './number-support.ts'

/**
 * Offices, bodies, regions, things and doings that exclude one another: a headline has one of them where the first
 * sentence has another, and the body has it nowhere. Forms of one are parted by a stroke; a verb stands by its root.
 */
const GROUPS = [
  'kapolri kapolda kapolres/kapolresta/kapolrestabes kapolsek',
  'polda polres/polresta/polrestabes polsek',
  'kejagung kejati kejari',
  'gubernur bupati camat lurah kades',
  'rektor dekan',
  'ma mk ky',
  'ui itb ipb its ugm unair unhas',
  'kemenkes kemensos kemenag kemenhub kemenkeu kemendagri kemenhan kemendag kementan kemenhut',
  `sumut sumbar sumsel babel kepri jabar jateng jatim kalbar kalteng kalsel kaltim kaltara sulut sulteng sulsel sultra
  sulbar malut`,
  'sd smp sma smk',
  'minyak bara nikel timah emas tembaga bauksit',
  'ekspor impor',
  'naik/ningkat/lonjak/tambah/tumbuh/menguat turun/rosot/anjlok',
  'buka tutup',
  'tolak/olak terima/kabul/tuju',
].map((words) => words.split(/\s+/).map((one) => one.split('/')))

/** "Kapolres Minta Maaf" over a body that opens with the Kapolsek, "IPB" over one that knows the ITB only. */
export function othersOfGroup({ title, body, lexicon }: Context): NameFault[] {
  const [opening] = body.sentences
  if (title === null || opening === undefined) return []
  return title.tokens.flatMap(({ lower, text }, at) => {
    const word = GROUP_OF.has(lower) ? lower : (lexicon.analyse(lower)?.root ?? '')
    const group = GROUP_OF.get(word)
    const own = group?.find((forms) => forms.includes(word))
    if (group === undefined || own === undefined || text === lower || has(body.tokens, own)) return []
    const first = body.tokens.slice(opening.from, opening.to)
    const others = group.filter((other) => other !== own && has(first, other))
    const suggestions = others.map(([name = '']) =>
      name.length < 4 ? name.toUpperCase() : capitalised(name),
    )
    return others.length === 0 ? [] : [{ at, suggestions: word === lower ? suggestions : [] }]
  })
}

const GROUP_OF: ReadonlyMap<string, (typeof GROUPS)[number]> = new Map(
  GROUPS.flatMap((group) => group.flat().map((form) => [form, group] as const)),
)

/** Whether words have one of these, also in a longer word, or what it is short for; a Kapolres is the Polres to them. */
const has = (tokens: readonly Token[], forms: readonly string[]): boolean =>
  forms.some((form) => {
    const isShort = form.length < 4
    return (
      tokens.some(({ lower }) => (isShort ? lower === form : lower.includes(form))) ||
      isMadeOf(isShort ? form.toUpperCase() : form.replace(/^kap/, 'p'), tokens)
    )
  })
