import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { redaksi } from '../testing/terminal.ts'

test('files are checked without a database, in the language of the terminal', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'redaksi-copydesk-')), 'naskah.txt')
  writeFileSync(file, 'Serangan udarabersama itu dihentikan.\n')
  const [indonesian, english] = [
    await redaksi(['copydesk', 'check', file], {}, 'id'),
    await redaksi(['copydesk', 'check', file], {}, 'en'),
  ]
  expect([indonesian.status, english.status]).toEqual([1, 1])
  expect(indonesian.out).toContain('salah  run-on  “udarabersama” → “udara bersama”')
  expect(english.out).toContain('error  run-on  “udarabersama” → “udara bersama”')
})
