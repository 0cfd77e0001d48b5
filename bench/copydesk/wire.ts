import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Figure } from '../report.ts'

/** What a browser fetches for the desk: the code, bundled to the one script of a worker and compressed, and the lexicon as it ships. */
export async function wireFigures(): Promise<Figure[]> {
  const entry = fileURLToPath(new URL('../../packages/copydesk/src/index.ts', import.meta.url))
  const lexicon = new URL('../../packages/copydesk-lexicon-id/data/lexicon-id.txt.gz', import.meta.url)
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'copydesk', fileName: 'copydesk' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('the bundler gave no output')
  const code = first.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
  const [codeSize, lexiconSize] = [gzipSync(code).length, statSync(lexicon).size]
  return [
    { name: 'code over the wire', value: codeSize / 1000, unit: 'KB', aim: {} },
    {
      name: 'code and lexicon over the wire',
      value: (codeSize + lexiconSize) / 1000,
      unit: 'KB',
      aim: { atMost: 500 },
    },
  ]
}
