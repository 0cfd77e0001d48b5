import type { PageReading, ProblemCode } from './types.ts'

const messages: Record<ProblemCode, { id: string; en: string }> = {
  empty: { id: 'Tidak ada teks di dalamnya.', en: 'There is no text in it.' },
  binary: {
    id: 'Ini bukan teks atau HTML, melainkan berkas biner seperti gambar, PDF, atau arsip.',
    en: 'This is not text or HTML but a binary file such as a picture, a PDF or an archive.',
  },
  too_large: { id: 'Halaman ini lebih besar dari 5 MB.', en: 'This page is larger than 5 MB.' },
  too_many_lines: {
    id: 'Halaman ini lebih panjang dari 10.000 baris.',
    en: 'This page is longer than 10,000 lines.',
  },
  too_long: {
    id: 'Berita di halaman ini lebih panjang dari 1.000.000 huruf.',
    en: 'The story on this page is longer than 1,000,000 letters.',
  },
  undecodable: {
    id: 'Pengodean huruf halaman ini tidak dapat dikenali; simpan ulang sebagai UTF-8.',
    en: 'The character encoding of this page cannot be told; save it again as UTF-8.',
  },
  no_headline: {
    id: 'Tidak ada baris yang dapat menjadi judul.',
    en: 'No line in it can serve as the headline.',
  },
}

/** The refusal with its sentence in both languages. */
export function problem(code: ProblemCode): PageReading {
  return { ok: false, problem: { code, message: { ...messages[code] } } }
}
