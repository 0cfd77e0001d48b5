import { useT } from '../../../../../desk/i18n/i18n.ts'
import { Message } from '../../../../../desk/ui/message.tsx'
import type { Draft } from '../draft/draft.ts'
import type { Story } from '../story-api.ts'
import { useBody } from '../text/draft-body.tsx'
import { DraftLine } from '../text/draft-line.tsx'
import type { Editors } from '../text/editors.ts'
import classes from './screen.module.css'

/** The page one writes on: kicker, headline, dek and body over one draft. */
export function Sheet({ story, draft, editors }: { story: Story; draft: Draft; editors: Editors }) {
  const t = useT()
  const editable = story.mayWrite
  const body = useBody(draft, editors, editable)
  const line = { draft, editors, editable }
  return (
    <section className={classes.sheet} aria-label={t('editor_sheet')} lang={story.fields.language}>
      {body.toolbar}
      <div className={classes.paper}>
        {story.publicationState === 'retracted' && (
          <div className={classes.notice}>
            <Message tone="error" title={t('editor_retracted')}>
              {t('editor_retracted_hint')}
            </Message>
          </div>
        )}
        <div className={classes.kicker}>
          <span aria-hidden="true">{t('editor_kicker')}</span>
          <DraftLine part="kicker" {...line} />
        </div>
        <DraftLine part="headline" {...line} />
        <DraftLine part="dek" {...line} />
        {body.content}
      </div>
      {body.dialog}
    </section>
  )
}
