import { tidy } from './text.ts'

export type Meta = {
  headline: string | null
  section: string | null
  published: string | null
  authors: string[]
}

/** What the head of a page says of the story: JSON-LD first, then meta tags. */
export function readMeta(document: Document): Meta {
  const article = findArticle(document)
  const h1 = [...document.querySelectorAll('h1')].map((each) => tidy(each.textContent ?? '')).filter(Boolean)
  const named = text(article.headline) ?? metaContent(document, 'og:title')
  // The page's own heading says what readers saw; with several, the one the metadata knows.
  const matching = h1.find((each) => named !== null && similar(each, named))
  return {
    headline: matching ?? named ?? h1[0] ?? text(document.querySelector('title')?.textContent),
    section: text(article.articleSection) ?? metaContent(document, 'article:section'),
    published: isoTime(text(article.datePublished) ?? metaContent(document, 'article:published_time')),
    authors: authorNames(article.author ?? metaContent(document, 'author')),
  }
}

function similar(one: string, other: string): boolean {
  const letters = (value: string): string => value.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  const [a, b] = [letters(one), letters(other)]
  return a === b || (a.length > 15 && b.startsWith(a)) || (b.length > 15 && a.startsWith(b))
}

function metaContent(document: Document, name: string): string | null {
  const tag = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return text(tag?.getAttribute('content'))
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'string') return null
  const clean = tidy(decodeEntities(first))
  return clean === '' ? null : clean
}

const entities = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
])

/** Pages escape twice: entities are left inside JSON-LD and meta content. */
export function decodeEntities(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, dec, hex, name) => {
    if (typeof name === 'string') return entities.get(name.toLowerCase()) ?? whole
    const code = typeof dec === 'string' ? Number(dec) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function isoTime(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)/.test(value)
    ? value.replace(' ', 'T')
    : null
}

function authorNames(value: unknown): string[] {
  const names = (Array.isArray(value) ? value : [value]).map((each: unknown) =>
    text(isRecord(each) ? each.name : each),
  )
  return [...new Set(names.filter((name) => name !== null))].filter((name) => !/^https?:/.test(name))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function findArticle(document: Document): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''))
    if (found !== null) return found
  }
  return {}
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function articleIn(value: unknown): Record<string, unknown> | null {
  const top: unknown[] = Array.isArray(value) ? value : [value]
  const all = top.flatMap((each) =>
    isRecord(each) && Array.isArray(each['@graph']) ? each['@graph'] : [each],
  )
  return (
    all.filter(isRecord).find((each) => /Article|Posting|Report/.test(JSON.stringify(each['@type'] ?? ''))) ??
    null
  )
}
