export type Decoded = { ok: true; text: string } | { ok: false; code: 'binary' | 'undecodable' }

const magics = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b, 0x08],
]

/** Bytes to text: BOM, then the header's charset, then the page's own, then UTF-8, then windows-1252. */
export function decode(bytes: Uint8Array, contentType: string | undefined): Decoded {
  if (magics.some((magic) => startsWith(bytes, magic))) return { ok: false, code: 'binary' }
  const marked = bomCharset(bytes)
  if (marked !== null) return result(tryDecode(bytes, marked))
  const declared = charsetIn(contentType ?? '')
  if (bytes.includes(0)) {
    // Only a declared two-byte encoding explains NULs.
    if (declared === null || !/^utf-?16/.test(declared)) return { ok: false, code: 'binary' }
    return result(tryDecode(bytes, declared))
  }
  for (const charset of [declared, metaCharset(bytes), 'utf-8']) {
    const text = charset === null ? null : tryDecode(bytes, charset)
    if (text !== null) return { ok: true, text }
  }
  return result(looksLikeWindows1252(bytes) ? tryDecode(bytes, 'windows-1252') : null)
}

function result(text: string | null): Decoded {
  return text === null ? { ok: false, code: 'undecodable' } : { ok: true, text }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

function bomCharset(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

function charsetIn(text: string): string | null {
  return /charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(text)?.[1]?.toLowerCase() ?? null
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const meta = /<meta\b[^>]{0,200}charset[^>]{0,100}>/i.exec(head)
  const charset = meta === null ? null : charsetIn(meta[0])
  // A page that could be read this far as single bytes is not UTF-16, whatever it says.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return false
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    if (byte > 127) high++
  }
  return high < bytes.length * 0.3
}
