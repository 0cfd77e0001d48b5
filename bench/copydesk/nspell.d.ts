declare module 'nspell' {
  /** The part of nspell that is asked here; the package has no types of its own. `data` has every form that it made. */
  type Speller = {
    correct(word: string): boolean
    suggest(word: string): string[]
    data: Readonly<Record<string, unknown>>
  }
  export default function nspell(dictionary: { aff: string; dic: string }): Speller
}
