export const ROLES = [
  'reporter',
  'contributor',
  'photographer',
  'editor',
  'managing_editor',
  'moderator',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

/** Whether a word names a role. */
export function isRole(word: string): word is Role {
  return ROLES.some((role) => role === word)
}

/** What a signed-in person may do; every operation of the API names one. */
export const ACTS = [
  'stories.read',
  'stories.write',
  'stories.submit',
  'stories.edit',
  'stories.publish',
  'stories.retract',
  'stories.pass_gate',
  'front.edit',
  'sections.edit',
  'publication.edit',
  'staff.read',
  'staff.edit',
  'log.read',
] as const
export type Act = (typeof ACTS)[number]

/** `own`: stories one holds or made. `all`: every one. */
export type Reach = 'own' | 'all'

const EDITOR = {
  'stories.read': 'all',
  'stories.write': 'all',
  'stories.submit': 'all',
  'stories.edit': 'all',
  'stories.publish': 'all',
  'stories.pass_gate': 'all',
  'front.edit': 'all',
} as const satisfies Partial<Record<Act, Reach>>

/** Deny by default: what stands in no line here nobody may do. Source: the table in docs/editorial.md. */
const MATRIX: Record<Role, Partial<Record<Act, Reach>>> = {
  reporter: { 'stories.read': 'own', 'stories.write': 'own', 'stories.submit': 'own' },
  contributor: { 'stories.read': 'own', 'stories.write': 'own', 'stories.submit': 'own' },
  photographer: { 'stories.read': 'own' },
  editor: EDITOR,
  managing_editor: {
    ...EDITOR,
    'stories.retract': 'all',
    'sections.edit': 'all',
    'publication.edit': 'all',
    'staff.read': 'all',
    'log.read': 'all',
  },
  moderator: {},
  administrator: {
    'sections.edit': 'all',
    'publication.edit': 'all',
    'staff.read': 'all',
    'staff.edit': 'all',
    'log.read': 'all',
  },
}

/** Who calls: a signed-in member of staff with the roles of this moment, read at each request. */
export type Caller = {
  staffId: string
  sessionId: string
  name: string
  email: string
  language: 'id' | 'en'
  roles: readonly Role[]
}

/** How far a person's roles reach in an act; null where none of them allows it. */
export function reachOf(roles: readonly Role[], act: Act): Reach | null {
  const reaches = roles.map((role) => MATRIX[role][act])
  if (reaches.includes('all')) return 'all'
  return reaches.includes('own') ? 'own' : null
}

/** Whether a person may do this to a story with these people: its holder and who made it. */
export function mayOnStory(
  caller: Pick<Caller, 'staffId' | 'roles'>,
  act: Act,
  story: { holderId: string | null; createdBy: string | null },
): boolean {
  const reach = reachOf(caller.roles, act)
  if (reach !== 'own') return reach === 'all'
  return story.holderId === caller.staffId || story.createdBy === caller.staffId
}

/** Everything these roles allow, for the desk to show and hide by. */
export function actsOf(roles: readonly Role[]): Partial<Record<Act, Reach>> {
  return Object.fromEntries(
    ACTS.flatMap((act) => {
      const reach = reachOf(roles, act)
      return reach === null ? [] : [[act, reach]]
    }),
  )
}
