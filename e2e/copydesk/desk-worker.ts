import { check, Lexicon } from '../../packages/copydesk/src/index.ts'

/** The copy desk as a desk's editor runs it: words are fetched once, then texts come and findings go. */
const lexicon = (async () => {
  const answer = await fetch('/lexicon-id.txt.gz')
  const packed = await new Response(answer.body?.pipeThrough(new DecompressionStream('gzip'))).text()
  const start = performance.now()
  const made = new Lexicon(packed)
  return { made, milliseconds: performance.now() - start }
})()

self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const { made, milliseconds } = await lexicon
  const findings = check(data, { lexicon: made, language: 'id' })
  self.postMessage({ findings, loadedIn: milliseconds })
})
