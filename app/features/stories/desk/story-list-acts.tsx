import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconClipboardText, IconDots } from '@tabler/icons-react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useMay } from '../../../desk/session/me.ts'
import classes from './story-list.module.css'
import type { NewStory } from './use-new-story.ts'

/** What can be begun from the list; a phone keeps the second act in a menu. */
export function StoryListActs({ newStory, onPaste }: { newStory: NewStory; onPaste: () => void }) {
  const t = useT()
  const mayWrite = useMay('stories.write')
  if (!mayWrite) return null
  return (
    <>
      <Button
        className={classes.wide}
        leftSection={<IconClipboardText size={18} stroke={1.75} aria-hidden="true" />}
        onClick={onPaste}
      >
        {t('paste_act')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" className={classes.slim} aria-label={t('stories_other_acts')}>
            <IconDots size={18} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onPaste}>{t('paste_act')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="filled"
        loading={newStory.pending}
        onClick={() => newStory.create?.()}
        rightSection={<kbd className={classes.wide}>N</kbd>}
      >
        {t('stories_new')}
      </Button>
    </>
  )
}
