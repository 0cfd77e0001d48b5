/**
 * The text of a file: UTF-8, or UTF-16 where a mark at its head says so, as some editors save it; the mark falls out.
 * Null for bytes that are no text, such as a packed page or a word processor's file.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    // A decoder that is told to be strict throws at the first byte that is none of its encoding.
    return null
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
