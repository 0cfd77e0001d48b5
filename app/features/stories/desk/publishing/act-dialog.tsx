import { Button, Modal } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import type { Draft } from '../editor/draft/draft.ts'
import { useDraftState } from '../editor/draft/use-draft.ts'
import { useNow } from '../editor/screen/use-now.ts'
import { type Act, type Story, usePublish } from '../editor/story-api.ts'
import classes from './act-dialog.module.css'
import { type ActForm, actOf, emptyForm, missingIn } from './act-form.ts'
import { blockedBy } from './blocked-by.ts'
import { CorrectionForm } from './correction-form.tsx'
import type { MendPlace } from './mend-place.ts'
import { OrderFailure } from './order-failure.tsx'
import { PassGate } from './pass-gate.tsx'
import { type PublishBlock, publishBlock, waitsForText } from './publish-block.ts'
import { PublishForm } from './publish-form.tsx'
import { RetractionForm } from './retraction-form.tsx'
import { UpdateForm } from './update-form.tsx'
import { ACT_WORDS, BLOCK_WORDS, ORDER_WORDS } from './words.ts'

type ActDialogProps = {
  act: Act
  story: Story
  draft: Draft
  onClose: () => void
  /** With what the page cannot carry and was left out. */
  onOrdered: (fellOut: readonly string[]) => void
  onMend: (place: MendPlace) => void
}

/** What an act says beside the text, asked for before it is ordered. */
export function ActDialog(props: ActDialogProps) {
  const t = useT()
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={t(ACT_WORDS[props.act])}
      closeButtonProps={{ 'aria-label': t('action_close') }}
    >
      <OrderForm {...props} />
    </Modal>
  )
}

function OrderForm({ act, story, draft, onClose, onOrdered, onMend }: ActDialogProps) {
  const [form, setForm] = useState(() => emptyForm(act))
  const [shown, setShown] = useState(false)
  const { order, block, asks } = useOrder(form, story, draft)
  const missing = missingIn(form, asks.length)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setShown(missing.length > 0)
    if (missing.length > 0 || block !== null) return
    order.send((fellOut) => {
      onOrdered(fellOut)
      onClose()
    })
  }
  const change = (part: Partial<ActForm>) => setForm((now) => ({ ...now, ...part }))
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <FormOfAct form={form} story={story} missing={shown ? missing : []} onChange={change} />
      {asks.length > 0 && (
        <PassGate
          asks={asks}
          reason={form.passReason}
          missing={shown && missing.includes('passReason')}
          onChange={(passReason) => change({ passReason })}
          onMend={onMend}
        />
      )}
      {order.error !== null && (
        <OrderFailure error={order.error} story={story} draft={draft} onRead={onClose} />
      )}
      <OrderButtons
        act={act}
        passes={asks.length > 0}
        block={block}
        pending={order.isPending}
        onClose={onClose}
      />
    </form>
  )
}

function OrderButtons({
  act,
  passes,
  block,
  pending,
  onClose,
}: {
  act: Act
  /** Whether the act goes out past what the gate asks for. */
  passes: boolean
  block: PublishBlock | null
  pending: boolean
  onClose: () => void
}) {
  const t = useT()
  return (
    <div className={classes.acts}>
      {block !== null && <small id="why-order">{t(BLOCK_WORDS[block])}</small>}
      <Button onClick={onClose}>{t('action_cancel')}</Button>
      <Button
        type="submit"
        variant={act === 'retraction' || passes ? 'outline' : 'filled'}
        loading={pending}
        {...(block !== null && blockedBy('why-order'))}
      >
        {t(passes ? 'publishing_order_anyway_now' : ORDER_WORDS[act])}
      </Button>
    </div>
  )
}

/** Orders the form's act on exactly the text and the fields that stand on this screen. */
function useOrder(form: ActForm, story: Story, draft: Draft) {
  const { facts } = useDraftState(draft)
  const { mutate, error, isPending } = usePublish(story.id)
  const now = useNow()
  const asks = form.act === 'retraction' ? [] : story.gate.asks
  return {
    asks,
    block: publishBlock(form.act, story, facts, now) ?? (waitsForText(form.act, facts) ? 'unsaved' : null),
    order: {
      error,
      isPending,
      send: (onDone: (fellOut: readonly string[]) => void) => {
        const act = actOf(form)
        if (act === null) return
        mutate(
          {
            act,
            ...draft.seen(),
            fieldsVersion: story.fields.version,
            ...(asks.length > 0 && { passReason: form.passReason.trim() }),
          },
          { onSuccess: ({ fellOut }) => onDone(fellOut) },
        )
      },
    },
  }
}

export type ActFormProps = {
  form: ActForm
  story: Story
  missing: readonly string[]
  onChange: (part: Partial<ActForm>) => void
}

function FormOfAct(props: ActFormProps) {
  switch (props.form.act) {
    case 'publish':
      return <PublishForm {...props} />
    case 'update':
      return <UpdateForm {...props} />
    case 'correction':
      return <CorrectionForm {...props} />
    case 'retraction':
      return <RetractionForm {...props} />
  }
}
