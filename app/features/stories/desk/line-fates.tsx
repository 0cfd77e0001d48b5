import type { z } from 'zod'
import type { DeskKey } from '../../../desk/i18n/i18n.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import type { lineFate } from '../api.ts'
import classes from './line-fates.module.css'

/** What a line of a page can become, as `@redaksi/newsformats` names it. */
const WORDS: Readonly<Record<string, DeskKey>> = {
  section: 'fate_section',
  kicker: 'fate_kicker',
  headline: 'fate_headline',
  dek: 'fate_dek',
  body: 'fate_body',
  'body+dateline': 'fate_body_dateline',
  'body+byline': 'fate_body_byline',
  caption: 'fate_caption',
  byline: 'fate_byline',
  'byline+published': 'fate_byline_published',
  dateline: 'fate_dateline',
  published: 'fate_published',
  updated: 'fate_updated',
  source: 'fate_source',
  'furniture:comment-rule': 'fate_comment_rule',
  'furniture:comments': 'fate_comments',
  'furniture:copyright': 'fate_copyright',
  'furniture:to-top': 'fate_to_top',
  'furniture:navigation': 'fate_navigation',
  'furniture:share': 'fate_share',
  'furniture:related': 'fate_related',
  'furniture:advert': 'fate_advert',
  'furniture:tags': 'fate_tags',
  'furniture:other': 'fate_unknown',
}

/** Every line of an imported page with what became of it; furniture of the page is shown as set aside. */
export function LineFates({ lines }: { lines: readonly z.output<typeof lineFate>[] }) {
  const t = useT()
  const told = lines.flatMap((fate, place) => (fate.became === 'blank' ? [] : [{ ...fate, place }]))
  const aside = told.filter(({ became }) => became.startsWith('furniture')).length
  return (
    <div className={classes.report}>
      <p>{t('fate_sum', { used: told.length - aside, aside, blank: lines.length - told.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and a keyboard must reach it to scroll */}
      <ol tabIndex={0} aria-label={t('fate_list')}>
        {told.map(({ line, became, place }) => {
          const word = WORDS[became]
          return (
            <li key={place} data-aside={became.startsWith('furniture')}>
              <span>{word === undefined ? became : t(word)}</span>
              <span>{line}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
