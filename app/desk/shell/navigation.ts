import {
  type Icon,
  IconFileText,
  IconHistory,
  IconLayoutBoard,
  IconListTree,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { Act } from '../../features/staff/roles.ts'
import type { DeskKey } from '../i18n/i18n.ts'

export type Place = {
  to: '/' | '/beranda' | '/rubrik' | '/publikasi' | '/anggota' | '/catatan'
  word: DeskKey
  icon: Icon
  act: Act
}

/** The screens of the desk in the order in which a newsroom needs them, each with the act that opens it. */
export const PLACES: readonly Place[] = [
  { to: '/', word: 'nav_stories', icon: IconFileText, act: 'stories.read' },
  { to: '/beranda', word: 'nav_front', icon: IconLayoutBoard, act: 'front.edit' },
  { to: '/rubrik', word: 'nav_sections', icon: IconListTree, act: 'sections.edit' },
  { to: '/publikasi', word: 'nav_publication', icon: IconSettings, act: 'publication.edit' },
  { to: '/anggota', word: 'nav_people', icon: IconUsers, act: 'staff.read' },
  { to: '/catatan', word: 'nav_log', icon: IconHistory, act: 'log.read' },
]
