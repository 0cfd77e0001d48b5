import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type AnswerOf, answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { sectionsQuery } from '../../sections/desk/sections-api.ts'
import { LineFates } from './line-fates.tsx'
import classes from './paste-page.module.css'
import { PastePageForm } from './paste-page-form.tsx'

/** Makes a draft of a page as a reader saved it, and says what became of every line before it opens. */
export function PastePageDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const client = useQueryClient()
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (body: { content: string; html: boolean }) =>
      answered(api.POST('/api/stories/import', { body })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['stories'] }),
        // The page may have brought a section that was not there yet.
        client.invalidateQueries({ queryKey: sectionsQuery.queryKey }),
      ]),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="46rem"
      title={t(data === undefined ? 'paste_heading' : 'paste_report_heading')}
      closeButtonProps={{ 'aria-label': t('action_close') }}
    >
      {data === undefined ? (
        <PastePageForm pending={isPending} error={error} onImport={mutate} onClose={onClose} />
      ) : (
        <ImportReport story={data} onClose={onClose} />
      )}
    </Modal>
  )
}

function ImportReport({
  story,
  onClose,
}: {
  story: AnswerOf<'/api/stories/import', 'post'>
  onClose: () => void
}) {
  const t = useT()
  const navigate = useNavigate()
  return (
    <div className={classes.form}>
      <LineFates lines={story.lines} />
      <div className={classes.acts}>
        <Button onClick={onClose}>{t('action_close')}</Button>
        <Button
          variant="filled"
          data-autofocus
          onClick={() => void navigate({ to: '/naskah/$id', params: { id: story.id } })}
        >
          {t('paste_open')}
        </Button>
      </div>
    </div>
  )
}
