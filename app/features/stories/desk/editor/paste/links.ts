import { isSafeLink } from '../../../body.ts'

/** Parameters that follow a reader and change nothing of the page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|igshid|igsh|mc_cid|mc_eid|ref_src|ref_url|_ga|_hs\w+|spm|cmpid)$/i

/** Addresses that only lead on, with the parameter that holds where to. */
const DETOURS: readonly [host: RegExp, parameter: string][] = [
  [/^(www\.)?google\.[a-z.]+$/, 'q'],
  [/^(www\.)?google\.[a-z.]+$/, 'url'],
  [/^lm?\.facebook\.com$/, 'u'],
  [/^l\.instagram\.com$/, 'u'],
  [/(^|\.)safelinks\.protection\.outlook\.com$/, 'url'],
]

/** The address that a link really means, without what follows its reader; null where it may not stand in a story. */
export function cleanLink(href: string, detours = 3): string | null {
  const trimmed = href.trim()
  if (!isSafeLink(trimmed)) return null
  if (!/^https?:/i.test(trimmed)) return trimmed
  const url = URL.parse(trimmed)
  if (url === null) return null
  const onward = detourTarget(url)
  if (onward !== null && detours > 0) return cleanLink(onward, detours - 1)
  const followed = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  if (followed.length === 0) return trimmed
  for (const name of followed) url.searchParams.delete(name)
  return url.href
}

function detourTarget(url: URL): string | null {
  const isSearch = /^(www\.)?google\./.test(url.hostname) && url.pathname !== '/url'
  if (isSearch) return null
  for (const [host, parameter] of DETOURS) {
    const target = host.test(url.hostname) ? url.searchParams.get(parameter) : null
    if (target !== null && /^https?:\/\//i.test(target)) return target
  }
  return null
}

/** What a person types as an address: "warta.example/a" means https, "redaksi@warta.example" a letter. */
export function typedLink(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text)) return cleanLink(text)
  if (/^[^@/]+@[^@/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`
  return /^[^/]+\.[a-z]{2,}/i.test(text) ? cleanLink(`https://${text}`) : null
}
