import type { z } from 'zod'
import type { Masthead } from '../../features/publication/masthead.ts'
import type { Act, Reach, Role } from '../../features/staff/roles.ts'
import type * as stories from '../../features/stories/api.ts'
import type { Language } from '../i18n/i18n.ts'

type Shapes = typeof stories
type Out<K extends keyof Shapes> = Shapes[K] extends z.ZodType ? z.output<Shapes[K]> : never
type In<K extends keyof Shapes> = Shapes[K] extends z.ZodType ? z.input<Shapes[K]> : never

type Parameters<Path, Query> = ([Path] extends [never] ? { path?: never } : { path: Path }) &
  ([Query] extends [never] ? { query?: never } : { query?: Query })
type Read<Answer, Path = never, Query = never> = {
  parameters: Parameters<Path, Query>
  responses: { 200: { content: { 'application/json': Answer } } }
}
type Write<Body, Answer, Path = never> = Read<Answer, Path> &
  ([Body] extends [never] ? unknown : { requestBody: { content: { 'application/json': Body } } })

type Id = { id: string }
type StoryNumber = Id & { number: number }

export type Section = { id: number; name: string; slug: string }
export type Publication = {
  name: string
  tagline: string | null
  language: Language
  timeZone: string
  datelineTemplate: string
  masthead: Masthead
  demo: boolean
  leadStoryId: string | null
}
export type Me = {
  id: string
  name: string
  email: string
  initials: string | null
  language: Language
  roles: Role[]
  acts: Partial<Record<Act, Reach>>
  twoFactor: boolean
}
export type StaffMember = {
  id: string
  name: string
  email: string
  roles: Role[]
  suspendedAt: string | null
  twoFactor: boolean
}
type Link = { token: string; expiresAt: string }
type Done = Record<string, never>

export type Paths = {
  '/api/stories': {
    get: Read<Out<'storyList'>, never, In<'storyListQuery'>>
    post: Write<In<'newStory'>, Id>
  }
  '/api/stories/import': { post: Write<In<'pastedPage'>, Out<'importedStory'>> }
  '/api/stories/{id}': { get: Read<Out<'story'>, Id> }
  '/api/stories/{id}/fields': { patch: Write<In<'fieldChanges'>, Out<'fields'>, Id> }
  '/api/stories/{id}/steps': { post: Write<In<'stepRequest'>, Out<'story'>, Id> }
  '/api/stories/{id}/holder': { put: Write<In<'holderRequest'>, Out<'story'>, Id> }
  '/api/stories/{id}/publish': { post: Write<In<'publishRequest'>, Out<'publishAnswer'>, Id> }
  '/api/stories/{id}/order': { delete: Write<never, Done, Id> }
  '/api/stories/{id}/revisions': { get: Read<Out<'revisionList'>, Id> }
  '/api/stories/{id}/revisions/{number}': { get: Read<unknown, StoryNumber> }
  '/api/stories/{id}/compare': { get: Read<Out<'comparison'>, Id, { from: number; to: number | 'draft' }> }
  '/api/sections': { get: Read<{ sections: Section[] }>; post: Write<{ name: string }, Section> }
  '/api/sections/{id}': { patch: Write<{ name: string }, Section, { id: number }> }
  '/api/sections/order': { put: Write<{ ids: number[] }, { sections: Section[] }> }
  '/api/publication': {
    get: Read<Publication>
    put: Write<Omit<Publication, 'demo' | 'leadStoryId'>, Publication>
  }
  '/api/front/lead': { put: Write<{ storyId: string | null }, Done> }
  '/api/setup': {
    get: Read<{ open: boolean }>
    post: Write<{ token: string; name: string; email: string; password: string }, Done>
  }
  '/api/password': { post: Write<{ token: string; password: string }, Done> }
  '/api/me': {
    get: Read<Me>
    patch: Write<Partial<Pick<Me, 'name' | 'initials' | 'language'>>, Me>
  }
  '/api/me/sessions': { delete: Write<never, Done> }
  '/api/staff': {
    get: Read<{ people: StaffMember[] }>
    post: Write<{ name: string; email: string; roles: Role[] }, { person: StaffMember; link: Link }>
  }
  '/api/staff/names': { get: Read<{ people: { id: string; name: string }[] }> }
  '/api/staff/{id}': { patch: Write<{ roles?: Role[]; suspended?: boolean }, StaffMember, Id> }
  '/api/staff/{id}/link': { post: Write<never, Link, Id> }
}
