import { Modal, SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../../../../desk/i18n/i18n.ts'
import type { Draft } from '../editor/draft/draft.ts'
import { isAllSaved } from '../editor/draft/saved-state.ts'
import { useDraftState } from '../editor/draft/use-draft.ts'
import classes from './preview.module.css'

/** Widths at which a page is looked at (CSS pixels): a common phone and a common desktop. */
const WIDTHS = { phone: 390, desktop: 1280 } as const
type Device = keyof typeof WIDTHS

/** Saves in a row are shown once, this long after the last (milliseconds). */
const SETTLES_AFTER_MS = 1_200

/** The page as readers would see it, at two widths; drawn anew after each save. */
export function PreviewDialog({ id, draft, onClose }: { id: string; draft: Draft; onClose: () => void }) {
  const t = useT()
  const [device, setDevice] = useState<Device>('phone')
  const { facts } = useDraftState(draft)
  const saved = isAllSaved(facts)
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={t('editor_preview')}
      closeButtonProps={{ 'aria-label': t('action_close') }}
    >
      <div className={classes.head}>
        <SegmentedControl
          aria-label={t('publishing_preview_width')}
          value={device}
          data={[
            { value: 'phone', label: t('publishing_preview_phone') },
            { value: 'desktop', label: t('publishing_preview_desktop') },
          ]}
          transitionDuration={0}
          onChange={(value) => setDevice(value === 'desktop' ? 'desktop' : 'phone')}
        />
        <span role="status">{saved ? t('publishing_preview_current') : t('publishing_preview_behind')}</span>
      </div>
      <PreviewFrame id={id} device={device} shownUpTo={saved ? facts.savedAt : null} />
    </Modal>
  )
}

function PreviewFrame({ id, device, shownUpTo }: { id: string; device: Device; shownUpTo: string | null }) {
  const t = useT()
  const frame = useRef<HTMLIFrameElement>(null)
  const { ref, width, height } = useElementSize()
  const scale = width === 0 ? 1 : Math.min(1, width / WIDTHS[device])
  const drawn = useRef(shownUpTo)
  useEffect(() => {
    if (shownUpTo === null || shownUpTo === drawn.current) return
    const timer = setTimeout(() => {
      drawn.current = shownUpTo
      frame.current?.contentWindow?.location.reload()
    }, SETTLES_AFTER_MS)
    return () => clearTimeout(timer)
  }, [shownUpTo])
  return (
    <div ref={ref} className={classes.stage}>
      <iframe
        ref={frame}
        className={classes.frame}
        title={t('publishing_preview_frame')}
        src={`/desk/pratinjau/${id}`}
        style={{ inlineSize: WIDTHS[device], blockSize: height / scale, scale: String(scale) }}
      />
    </div>
  )
}
