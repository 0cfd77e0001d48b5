import { CREDIT_ROLES, type Credit } from '../../features/stories/story.ts'
import type { Edition } from '../site.ts'
import { each } from './each.ts'

/** Names by role in the order in which a byline gives the roles: "Penulis: A, B | Editor: C". */
export function Credits({ credits, edition }: { credits: readonly Credit[]; edition: Edition }) {
  const byRole = CREDIT_ROLES.map((role) => ({
    role,
    names: credits.filter((credit) => credit.role === role).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0)
  if (byRole.length === 0) return null
  return (
    <p className="credits">
      {each(byRole, ({ role, names }) => (
        <span>
          {edition.t(`credit_${role}`)}: <b>{names.join(', ')}</b>
        </span>
      ))}
    </p>
  )
}
