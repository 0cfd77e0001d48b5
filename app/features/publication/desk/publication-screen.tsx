import { useQuery } from '@tanstack/react-query'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../desk/ui/loading-bars.tsx'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import { publicationQuery } from './publication-api.ts'
import { PublicationForm } from './publication-form.tsx'

/** What the publication is, and who answers for it. */
export function PublicationScreen() {
  const t = useT()
  const { data, error, isPending, refetch } = useQuery(publicationQuery)
  return (
    <>
      <PageHead title={t('nav_publication')} note={t('publication_note')} />
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {isPending && <LoadingBars />}
      {data !== undefined && <PublicationForm publication={data} />}
    </>
  )
}
