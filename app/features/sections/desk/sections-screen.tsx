import { useQuery } from '@tanstack/react-query'
import { useT } from '../../../desk/i18n/i18n.ts'
import { EmptyState } from '../../../desk/ui/empty-state.tsx'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../desk/ui/loading-bars.tsx'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import { NewSectionForm } from './new-section-form.tsx'
import { SectionRow } from './section-row.tsx'
import classes from './sections.module.css'
import { sectionsQuery } from './sections-api.ts'
import { useSectionOrder } from './use-section-order.ts'

/** The sections in the order in which the site shows them: made, renamed, moved. */
export function SectionsScreen() {
  const t = useT()
  const { data, error, isPending, refetch } = useQuery(sectionsQuery)
  const order = useSectionOrder(data?.sections ?? [])
  return (
    <>
      <PageHead title={t('nav_sections')} note={t('sections_note')} />
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {order.error !== null && <Failure error={order.error} title={t('sections_order_failed')} />}
      {isPending && <LoadingBars />}
      {data?.sections.length === 0 && (
        <EmptyState title={t('sections_empty')}>{t('sections_empty_hint')}</EmptyState>
      )}
      <ol className={classes.list}>
        {order.shown.map((section, place) => (
          <SectionRow
            key={section.id}
            section={section}
            isFirst={place === 0}
            isLast={place === order.shown.length - 1}
            onMove={(by) => order.move(place, by)}
          />
        ))}
      </ol>
      <span role="status" className={classes.said}>
        {order.said}
      </span>
      <NewSectionForm />
    </>
  )
}
