import { BadSettings } from '../platform/config/settings.ts'
import { NewerSchema } from '../platform/database/migrate.ts'
import { UnfitDatabase } from '../platform/database/newsroom.ts'
import { PostgresNotStarted } from '../platform/postgres/embedded.ts'
import type { Wording } from './language.ts'

const MESSAGES = {
  busy: {
    id: 'Folder data sedang dipakai oleh Redaksi yang lain. Hentikan dahulu, atau pilih folder lain dengan REDAKSI_DATA.',
    en: 'Another Redaksi is using this data folder. Stop it first, or choose another folder with REDAKSI_DATA.',
  },
  namespaces: {
    id: 'PostgreSQL tidak boleh berjalan sebagai root dan mesin ini tidak mengizinkan ruang nama pengguna. Jalankan sebagai pengguna biasa, atau beri DATABASE_URL.',
    en: 'PostgreSQL may not run as root and this machine allows no user namespaces. Run as an ordinary user, or set DATABASE_URL.',
  },
  not_writable: {
    id: 'Folder data tidak dapat ditulisi. Perbaiki haknya, atau pilih folder lain dengan REDAKSI_DATA.',
    en: 'The data folder cannot be written to. Mend its permissions, or choose another with REDAKSI_DATA.',
  },
  failed: {
    id: 'PostgreSQL tidak dapat dijalankan: {detail}',
    en: 'PostgreSQL could not be started: {detail}',
  },
  unreachable: {
    id: 'Basis data tidak dapat dihubungi. Periksa DATABASE_URL dan apakah servernya berjalan.',
    en: 'The database cannot be reached. Check DATABASE_URL and whether its server is running.',
  },
  encoding: {
    id: 'Basis data memakai pengodean {detail}; Redaksi membutuhkan UTF8. Buat basis data baru dengan ENCODING UTF8.',
    en: 'The database has the encoding {detail}; Redaksi needs UTF8. Make a new database with ENCODING UTF8.',
  },
  version: {
    id: 'PostgreSQL ini terlalu lama ({detail}); Redaksi membutuhkan versi 15 atau lebih baru.',
    en: 'This PostgreSQL is too old ({detail}); Redaksi needs version 15 or newer.',
  },
  database_url: {
    id: 'DATABASE_URL harus dimulai dengan postgres://.',
    en: 'DATABASE_URL must begin with postgres://.',
  },
  auth_secret: {
    id: 'AUTH_SECRET harus ada bersama DATABASE_URL dan sedikitnya 32 karakter. Buat satu dengan: openssl rand -base64 32',
    en: 'AUTH_SECRET must be set together with DATABASE_URL and have at least 32 characters. Make one with: openssl rand -base64 32',
  },
  newer_schema: {
    id: 'Basis data ini dibuat oleh Redaksi yang lebih baru. Pasang versi itu; tidak ada yang diubah.',
    en: 'This database was made by a newer Redaksi. Install that version; nothing was changed.',
  },
} satisfies Record<string, Wording>

/** What a known fault says to whoever runs the command; null for anything else, which is a defect. */
export function wordsFor(error: unknown): Wording | null {
  if (error instanceof NewerSchema) return MESSAGES.newer_schema
  if (error instanceof BadSettings) return MESSAGES[error.fault]
  if (!(error instanceof PostgresNotStarted || error instanceof UnfitDatabase)) return null
  const detail = error.message.trim().split('\n').at(-1) ?? ''
  const { id, en } = MESSAGES[error.fault]
  return { id: id.replace('{detail}', () => detail), en: en.replace('{detail}', () => detail) }
}
