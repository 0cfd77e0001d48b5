/** A sum that does not come out: offsets in the text that was read, what could stand there, and the reckoning. */
export type Miscount = {
  start: number
  end: number
  suggestions: string[]
  kind:
    | 'percent'
    | 'points'
    | 'direction'
    | 'total'
    | 'share'
    | 'balance'
    | 'shares'
    | 'age'
    | 'duration'
    | 'multiple'
    | 'difference'
  evidence: string
}

/** Beyond rounding, in points: less is not worth a reader's time. */
export const WORTH_NAMING = 1

const ROUGHLY = /\b(?:sekitar|hampir|nyaris|lebih|kurang|kira-kira|setidaknya|sedikitnya)\b/i
/** What the words for roughness leave open, as a part of the figure. */
const ROUGH = 0.15

/** How far a stated figure may lie off because the words around it say that it is no exact one. */
export const roughness = (words: string, stated: number): number => (ROUGHLY.test(words) ? stated * ROUGH : 0)
