import { Lexicon } from '../../copydesk/src/lexicon/lexicon.ts'
import { pack, type WordFacts } from '../../copydesk/src/lexicon/pack.ts'
import { rareForm } from '../../copydesk/src/words/rare-forms.ts'
import { recogniserWords, thesaurusWords } from './sources.ts'

/** Words that the sources hold and that are slips of commoner ones all the same, as newsrooms use them. */
const SLIPS_ALL_THE_SAME = new Set(
  [
    'melalukan terebut memilik sekatan sepatan meligat menatakan mengagakan mengayakan mengeti menggunkan',
    'perusahan berenti memerikan semuannya mengambul',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Words to be listed although their roots and affixes explain them: the desk would doubt them beside commoner words,
 * while a source vouches for them (pencairan beside pencarian), and a listed word it doubts less. With them come words
 * of the thesaurus that nothing explains.
 */
export function vouchedWords(words: ReadonlyMap<string, WordFacts>): string[] {
  const lexicon = new Lexicon(pack(words))
  const isDoubted = (word: string) =>
    !lexicon.isListed(word) && lexicon.knowledge(word) === 'derived' && rareForm(word, lexicon) !== null
  const thesaurus = thesaurusWords()
  const doubted = [...recogniserWords(), ...thesaurus].filter(isDoubted)
  const unexplained = thesaurus.filter((word) => lexicon.foreignBand(word) === null && !lexicon.isKnown(word))
  return [...new Set([...doubted, ...unexplained])].filter((word) => !SLIPS_ALL_THE_SAME.has(word))
}
