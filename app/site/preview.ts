import type { Act, Caller } from '../features/staff/roles.ts'
import { previewDraft } from '../features/stories/preview-draft.ts'
import type { StaffPage } from '../platform/http/parts.ts'
import { Problem } from '../platform/problem.ts'
import { previewPage } from './pages/preview-page.tsx'
import type { SiteDeps } from './site.ts'

/** The preview of a draft, for the desk's frame. */
export function previewPages(deps: SiteDeps): StaffPage<Act, Caller>[] {
  return [
    {
      id: 'previewStory',
      path: '/desk/pratinjau/:id',
      access: { act: 'stories.read' },
      handle: async ({ params: { id = '' }, caller }) => {
        if (caller === null) throw new Problem('not_signed_in', 401)
        return previewPage(deps, { id, content: await previewDraft(deps.db, id, caller) })
      },
    },
  ]
}
