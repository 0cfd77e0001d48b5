import type { Edition } from '../site.ts'
import { figures } from '../text/no-break.ts'

/** Stories on one page of a list. */
export const PAGE_SIZE = 20

/** The page a reader asked for, from 1; null where it is no page of a list. */
export function pageNumber(asked: string | undefined): number | null {
  if (asked === undefined) return 1
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : null
}

/** Address of a page of a list; the first has no number. */
export const pageAddress = (path: string, number: number): string =>
  number === 1 ? path : `${path}?halaman=${number}`

/** Which page this is, and the way to its neighbours. */
export function Pager({
  path,
  number,
  pages,
  edition,
}: {
  path: string
  number: number
  pages: number
  edition: Edition
}) {
  if (pages < 2) return null
  const { t, language } = edition
  return (
    <nav className="pager" aria-label={t('pager')}>
      <p className="meta">
        {t('pager_position', { number: figures(number, language), pages: figures(pages, language) })}
      </p>
      {number > 1 && (
        <a className="button" rel="prev" href={pageAddress(path, number - 1)}>
          {t('pager_newer')}
        </a>
      )}
      {number < pages && (
        <a className="button" rel="next" href={pageAddress(path, number + 1)}>
          {t('pager_older')}
        </a>
      )}
    </nav>
  )
}
