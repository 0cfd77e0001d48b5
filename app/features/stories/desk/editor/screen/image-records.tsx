import { useT } from '../../../../../desk/i18n/i18n.ts'
import { placed } from '../placed.ts'
import type { ImageRecord } from '../story-api.ts'
import classes from './image-records.module.css'

/** Photos an import knew only by their words: shown here, never on the site. */
export function ImageRecords({ images }: { images: readonly ImageRecord[] }) {
  const t = useT()
  return (
    <ul className={classes.list}>
      {placed(images).map(({ item: image, place }) => (
        <li key={place} className={classes.image}>
          <p>
            {image.archive && <mark>{t('editor_image_archive')}</mark>}{' '}
            {image.caption ?? t('editor_image_no_caption')}
          </p>
          <dl className={classes.facts}>
            {factsOf(image).map(([name, value]) => (
              <div key={name}>
                <dt>{t(`editor_image_${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className={classes.note}>{t('editor_image_no_file')}</p>
        </li>
      ))}
    </ul>
  )
}

/** "2012-06-18" as both languages read it: 18/6/2012. A date known only in part stays as it is. */
const dayOf = (date: string | null) => date?.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$3/$2/$1') ?? null

function factsOf({ agency, creator, credit, place, date, keywords }: ImageRecord) {
  const facts = { agency, creator, credit, place, date: dayOf(date), keywords: keywords.join(', ') || null }
  return (['agency', 'creator', 'credit', 'place', 'date', 'keywords'] as const).flatMap((name) => {
    const value = facts[name]
    return value === null ? [] : [[name, value] as const]
  })
}
