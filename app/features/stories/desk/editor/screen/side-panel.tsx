import { Tabs } from '@mantine/core'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { LineFates } from '../../line-fates.tsx'
import { HistoryPanel } from '../../publishing/history-panel.tsx'
import { FieldsPanel } from '../fields/fields-panel.tsx'
import type { Story } from '../story-api.ts'
import { ImageRecords } from './image-records.tsx'
import classes from './side-panel.module.css'

const PANELS = ['fields', 'images', 'import', 'history'] as const
export type Panel = (typeof PANELS)[number]

/** What stands beside the text: its fields, what an import brought, what readers have seen. */
export function SidePanel({
  story,
  shown,
  onShow,
}: {
  story: Story
  shown: Panel
  onShow: (panel: Panel) => void
}) {
  return (
    <Tabs
      value={shown}
      onChange={(value) => onShow(PANELS.find((panel) => panel === value) ?? 'fields')}
      keepMounted={false}
      classNames={{ root: classes.tabs, list: classes.list, tab: classes.tab, panel: classes.panel }}
    >
      <PanelTabs story={story} />
      <Tabs.Panel value="fields" keepMounted>
        <FieldsPanel story={story} />
      </Tabs.Panel>
      <Tabs.Panel value="images">
        <ImageRecords images={story.images} />
      </Tabs.Panel>
      <Tabs.Panel value="import">
        <div className={classes.import}>
          <LineFates lines={story.importLines ?? []} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <HistoryPanel story={story} />
      </Tabs.Panel>
    </Tabs>
  )
}

function PanelTabs({ story }: { story: Story }) {
  const t = useT()
  return (
    <Tabs.List aria-label={t('editor_panel')}>
      <Tabs.Tab value="fields">{t('editor_panel_fields')}</Tabs.Tab>
      {story.images.length > 0 && (
        <Tabs.Tab value="images">{t('editor_panel_images', { count: story.images.length })}</Tabs.Tab>
      )}
      {(story.importLines ?? []).length > 0 && <Tabs.Tab value="import">{t('editor_panel_import')}</Tabs.Tab>}
      <Tabs.Tab value="history">{t('editor_panel_history')}</Tabs.Tab>
    </Tabs.List>
  )
}
