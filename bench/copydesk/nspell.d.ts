declare module 'nspell' {
  /** The part of nspell that the bench asks; the package has no types of its own. */
  type Speller = { correct(word: string): boolean; suggest(word: string): string[] }
  export default function nspell(dictionary: { aff: string; dic: string }): Speller
}
