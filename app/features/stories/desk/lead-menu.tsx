import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useT } from '../../../desk/i18n/i18n.ts'
import type { StoryListItem } from './stories-api.ts'
import { useLead } from './use-lead.ts'

/** What an editor can do to a live story from the list: make it the lead of the front page. */
export function LeadMenu({ story }: { story: Pick<StoryListItem, 'id' | 'headline'> }) {
  const t = useT()
  const { chosenId, choose, pending } = useLead()
  const leads = chosenId === story.id
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon loading={pending} aria-label={t('stories_acts_of', { headline: story.headline })}>
          <IconDots size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => choose(leads ? null : story.id)}>
          {t(leads ? 'front_lead_release' : 'front_lead_choose')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
