import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** Plants files in a tree of the project's shape and runs the project's own rules over it. */
function cruise(files: Record<string, string>) {
  const tree = mkdtempSync(join(tmpdir(), 'redaksi-rules-'))
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json']) {
    copyFileSync(join(root, name), join(tree, name))
  }
  writeFileSync(join(tree, 'package.json'), '{"type":"module"}')
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  for (const [name, text] of Object.entries({ 'app/here.ts': '', 'packages/here.ts': '', ...files })) {
    mkdirSync(dirname(join(tree, name)), { recursive: true })
    writeFileSync(join(tree, name), text)
  }
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'app', 'packages']
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })
  return { passed: status === 0, stdout }
}

const noun = 'export const noun = 1\n'

test('an allowed arrow passes', () => {
  const files = {
    'app/platform/log.ts': noun,
    'app/features/stories/story.ts': "import '../../platform/log.ts'\nexport const story = 1\n",
    'app/features/feeds/feed.ts': "import '../stories/story.ts'\n",
  }
  expect(cruise(files).passed).toBe(true)
})

test.each([
  ['packages-stand-alone', 'packages/a/src/a.ts', '../../../app/platform/x.ts', 'app/platform/x.ts'],
  ['platform-knows-no-feature', 'app/platform/a.ts', '../features/stories/x.ts', 'app/features/stories/x.ts'],
  ['features-know-no-shell', 'app/features/stories/a.ts', '../../cli/x.ts', 'app/cli/x.ts'],
  [
    'queries-and-views-stay-in-their-feature',
    'app/features/feeds/a.ts',
    '../stories/queries.ts',
    'app/features/stories/queries.ts',
  ],
  [
    'queries-and-views-stay-in-their-feature',
    'app/features/feeds/a.ts',
    '../stories/writing/journal-queries.ts',
    'app/features/stories/writing/journal-queries.ts',
  ],
])('%s: a planted violation fails', (rule, from, specifier, to) => {
  const { passed, stdout } = cruise({ [from]: `import '${specifier}'\n`, [to]: noun })
  expect(passed).toBe(false)
  expect(stdout).toContain(rule)
})

test('no-cycles: a planted cycle fails', () => {
  const files = {
    'app/platform/a.ts': "import './b.ts'\nexport const a = 1\n",
    'app/platform/b.ts': "import './a.ts'\nexport const b = 1\n",
  }
  expect(cruise(files).stdout).toContain('no-cycles')
})
