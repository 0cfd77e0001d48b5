import { wordSet } from '../text/word-set.ts'
/** The commonest small words of the languages that agencies write in, none of which Indonesian has. Written for the project. */
export const FOREIGN_SMALL_WORDS: ReadonlySet<string> =
  wordSet(`the a an of and in on at to from with by for as is are was were be been has have had his her its their after before
  during near into over who which that as this that these through
  el la los las del un una por con tras sobre entre desde fue le les des du et une avec dans leur leurs près est sont au aux
  der die das den dem und ein eine einen im vor nach zum zur ist auf mit het een zijn op voor naar bij uit
  il lo gli i nel della dello degli delle alla sono os as um uma nas nos ao em och att som på`)
