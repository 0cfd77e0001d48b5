import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Got, type ProxiedSite, proxiedSite } from './proxied-site.ts'

let site: ProxiedSite
beforeAll(async () => {
  site = await proxiedSite()
}, 90_000)
afterAll(() => site?.close())

/** Headers by which caches elsewhere were poisoned, and those that ours might listen to one day. */
const HEADERS = [
  'x-forwarded-host x-forwarded-server x-forwarded-scheme x-forwarded-port x-forwarded-prefix',
  'x-forwarded-path x-forwarded-uri x-forwarded-ssl x-forwarded-by x-forwarded forwarded x-host',
  'x-http-host-override x-original-host x-original-url x-rewrite-url x-override-url x-real-ip',
  'x-client-ip true-client-ip cf-connecting-ip x-cluster-client-ip via x-wap-profile x-http-method',
  'x-http-method-override x-method-override x-preview x-redaksi-preview x-draft x-redaksi x-tag',
  'cache-tag surrogate-key surrogate-capability x-nonce x-csp x-theme accept accept-language',
  'accept-charset user-agent referer origin cookie authorization cache-control pragma if-modified-since',
  'if-range range max-forwards from dnt save-data sec-fetch-site sec-fetch-mode sec-fetch-dest',
  'sec-ch-ua sec-ch-prefers-color-scheme purpose x-requested-with x-debug x-timezone x-country',
  'x-language x-user x-role x-staff-id x-middleware-subrequest x-amz-website-redirect-location',
  'x-request-id traceparent priority',
].flatMap((names) => names.split(' '))

test('no header of one reader changes the page of the next', async () => {
  expect(HEADERS.length).toBeGreaterThan(60)
  const plain = (path: string) => site.reach(path, { headers: {} })
  const whole = ({ status, headers, bytes }: Got, path: string) => {
    const { date: _date, ...stable } = headers
    return JSON.stringify([status, stable, bytes.toString('latin1')]).replaceAll(path, '@')
  }
  const [live, none] = [await plain(site.story.path), whole(await plain('/tiada-x0'), '/tiada-x0')]
  for (const [index, name] of HEADERS.entries()) {
    // As many digits everywhere: the length of a page is a header too.
    const fresh = `/tiada-${String.fromCharCode(97 + Math.floor(index / 10))}${index % 10}`
    for (const path of [fresh, site.story.path]) {
      const { bytes } = await site.reach(path, { headers: { [name]: `jahat.example/"><x>${index}` } })
      expect(bytes.includes('jahat'), `${name} ${path}`).toBe(false)
    }
    expect(whole(await plain(fresh), fresh), name).toBe(none)
    expect(whole(await plain(site.story.path), site.story.path), name).toBe(whole(live, site.story.path))
  }
})

test('what a stranger claims of the way it came changes nothing, in the log neither', async () => {
  const claim = '198.51.100.66'
  const headers = {
    'x-forwarded-for': claim,
    'x-real-ip': claim,
    'x-client-ip': claim,
    'cf-connecting-ip': claim,
    forwarded: `for=${claim};proto=https`,
    'x-forwarded-host': 'jahat.example',
    'x-forwarded-proto': 'https',
  }
  const { status } = await site.signIn({ headers, from: '127.0.0.9' }, 'bukan kata sandinya')
  expect(status).toBe(401)
  await expect.poll(site.redaksi.said).toContain('"address":"127.0.0.9"')
  expect(site.redaksi.said()).not.toContain(claim)
  const trusted = await site.signIn({ headers: { 'x-forwarded-for': claim } }, 'bukan kata sandinya')
  expect(trusted.status).toBe(401)
  await expect.poll(site.redaksi.said).toContain(`"address":"${claim}"`)
  for (const host of ['jahat.example', `localhost:${site.port}`]) {
    expect((await site.reach('/', { headers: { ...headers, host }, from: '127.0.0.9' })).status).toBe(421)
  }
})
