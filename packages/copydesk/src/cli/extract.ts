/** A text taken out of a file, with the way back: where a place of the text stands in the file. */
export type Extract = { text: string; offsetOf(position: number): number }

type Piece = { at: number; from: number; length: number }

/** Collects pieces of a file into one text. What is put in between has no place of its own. */
export class Extraction {
  readonly #raw: string
  readonly #pieces: Piece[] = []
  #parts: string[] = []
  #length = 0

  constructor(raw: string) {
    this.#raw = raw
  }

  /** Takes a stretch of the file as it stands. */
  keep(from: number, to: number): void {
    if (to > from) this.#put({ at: this.#length, from, length: to - from }, this.#raw.slice(from, to))
  }

  /** Puts something in the place of a stretch: a letter for its entity, a break for a tag. */
  put(text: string, from: number): void {
    this.#put({ at: this.#length, from, length: 1 }, text)
  }

  done(): Extract {
    const pieces = this.#pieces
    return { text: this.#parts.join(''), offsetOf: (position) => offsetIn(pieces, position) }
  }

  #put(piece: Piece, text: string): void {
    this.#pieces.push(piece)
    this.#parts.push(text)
    this.#length += text.length
  }
}

/** The whole file as it stands. */
export const wholeOf = (raw: string): Extract => ({ text: raw, offsetOf: (position) => position })

function offsetIn(pieces: readonly Piece[], position: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= position) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece === undefined ? 0 : piece.from + Math.min(position - piece.at, piece.length)
}
