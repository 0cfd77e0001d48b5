import { Lexicon } from '../../copydesk/src/lexicon/lexicon.ts'
import { pack, type WordFacts } from '../../copydesk/src/lexicon/pack.ts'
import { standardForm } from '../../copydesk/src/words/standard-form.ts'

/**
 * Listed words that the desk has a standard form for: mempersilahkan, kuisioner. Unlisted they are no longer
 * proposed for others. Those that a ranked list has stay, since the desk tells by their rank how mild to be; so do
 * those that are two words in the standard, whose roots make sound words: sebarluas, menyebarluaskan.
 */
export function nonstandardWords(words: ReadonlyMap<string, WordFacts>): string[] {
  const lexicon = new Lexicon(pack(words))
  return lexicon.listed().filter((word) => {
    const form = lexicon.band(word) === 0 ? standardForm(word, lexicon) : null
    return form !== null && (form.group === 'written' || form.group === 'melted') && !form.right.includes(' ')
  })
}
