import type { Language } from '../i18n/translate.ts'

/** The language to answer in by `Accept-Language`: English where it is wanted more than Indonesian. */
export function preferredLanguage(accept: string | undefined): Language {
  const wish = (tag: string) => {
    const found = (accept ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => /^\s*([a-z*]+)(?:-[a-z0-9-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/.exec(part))
      .find((part) => part?.[1] === tag)
    return found ? Number(found[2] ?? 1) : 0
  }
  return wish('en') > wish('id') ? 'en' : 'id'
}
