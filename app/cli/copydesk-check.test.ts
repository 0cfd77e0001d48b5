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

test('a language that is asked for is spoken, however it is written', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'redaksi-copydesk-')), 'naskah.txt')
  writeFileSync(file, 'The goverment said that the ferry was late.\n')
  for (const asked of [['--language=en'], ['--language', 'en']]) {
    const { out } = await redaksi(['copydesk', 'check', ...asked, file], {}, 'id')
    expect(out).toContain('error  spelling  “goverment” → “government”')
  }
})

test.each(['id', 'en'] as const)(
  'the help says in %s what the exit codes of this command mean',
  async (language) => {
    const { out } = await redaksi(['copydesk', 'check', '--help'], {}, language)
    expect(out).toMatch(/1 (?:ada temuan|something found)/)
  },
)
