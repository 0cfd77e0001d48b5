import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'
import { analyse } from '../morphology/analyse.ts'
import { generate } from '../morphology/generate.ts'
import { doubledK } from './doubled-k.ts'
import { FAITH_WORDS } from './faith-words.ts'
import { STANDARD_FORMS } from './kata-baku.ts'
import { meltedForm } from './melted-form.ts'
import { writtenVerb } from './spoken-verbs.ts'
import { SHORTHAND, SPOKEN_WORDS } from './spoken-words.ts'

/**
 * Why a word is not standard: of the written language, of religion, of speech, shorthand, a prefix that did not melt, or -kan that
 * lost its k.
 */
export type StandardForm = {
  right: string
  group: 'written' | 'faith' | 'spoken' | 'shorthand' | 'melted' | 'doubled'
}

const MOST_REMEMBERED = 40_000

/** The standard form of a word in lower case; null for a word that is standard or unknown to the lists. */
export const standardForm: (word: string, lexicon: Lexicon) => StandardForm | null = remembering(
  look,
  MOST_REMEMBERED,
)

const LISTS = [
  { group: 'written', pairs: STANDARD_FORMS },
  { group: 'faith', pairs: FAITH_WORDS },
  { group: 'spoken', pairs: SPOKEN_WORDS },
  { group: 'shorthand', pairs: SHORTHAND },
] as const

function look(word: string, lexicon: Lexicon): StandardForm | null {
  for (const { group, pairs } of LISTS) {
    const right = pairs.get(word)
    if (right !== undefined) return { right, group }
  }
  // A word that the dictionary has is not taken apart in search of one that it has not.
  if (lexicon.isRoot(word)) return null
  const joined = joinedForm(word)
  if (joined !== null && !isMadeOfSound(word, lexicon)) return joined
  return (
    inGroup('doubled', doubledK(word, lexicon)) ??
    inGroup('melted', meltedForm(word, lexicon)) ??
    inGroup('spoken', writtenVerb(word, lexicon))
  )
}

const inGroup = (group: StandardForm['group'], right: string | null): StandardForm | null =>
  right === null ? null : { right, group }

/** Whether a word can be made of a root that is standard itself: penampakan of tampak, not of nampak. */
function isMadeOfSound(word: string, lexicon: Lexicon): boolean {
  const isStandard = (root: string) => lexicon.isRoot(root) && !LISTS.some(({ pairs }) => pairs.has(root))
  return analyse(word, isStandard) !== null
}

/** Roots of fewer letters are met by chance in the middle of sound words. */
const SHORTEST_ROOT = 4

/** The roots that take affixes: those of speech and shorthand are left alone. */
const JOINING = LISTS.filter(({ group }) => group === 'written' || group === 'faith')
const ROOTS: ReadonlyMap<string, StandardForm> = new Map(
  JOINING.flatMap(({ group, pairs }) =>
    [...pairs].map(([root, right]): [string, StandardForm] => [root, { right, group }]),
  ),
)

/** The standard form of a word that is made of a non-standard root: `penasehatnya` gives `penasihatnya`. */
function joinedForm(word: string): StandardForm | null {
  const found = analyse(word, (root) => root.length >= SHORTEST_ROOT && ROOTS.has(root))
  const standard = found === null ? undefined : ROOTS.get(found.root)
  if (found === null || standard === undefined) return null
  const { right, group } = standard
  const isJoined = found.prefixes.length > 0 || found.suffix !== ''
  if (isJoined && /[^a-z]/.test(right)) return null
  return { group, right: isJoined ? generate(right, found) : right + found.clitics.join('') }
}
