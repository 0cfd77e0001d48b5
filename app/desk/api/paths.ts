import type { z } from 'zod'
import type { Masthead } from '../../features/publication/masthead.ts'
import type * as sections from '../../features/sections/api.ts'
import type * as staff from '../../features/staff/api.ts'
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
export type Me = z.output<typeof staff.me>
type Section = z.output<typeof sections.section>
type SectionList = z.output<typeof sections.sectionList>
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
  '/api/stories/{id}/revisions/{number}': { get: Read<Out<'revision'>, StoryNumber> }
  '/api/stories/{id}/compare': { get: Read<Out<'comparison'>, Id, { from: number; to: number | 'draft' }> }
  '/api/sections': { get: Read<SectionList>; post: Write<z.input<typeof sections.newSection>, Section> }
  '/api/sections/{id}': { patch: Write<{ name: string }, Section, { id: number }> }
  '/api/sections/order': { put: Write<z.input<typeof sections.sectionOrder>, SectionList> }
  '/api/publication': {
    get: Read<Publication>
    put: Write<Omit<Publication, 'demo' | 'leadStoryId'>, Publication>
  }
  '/api/front/lead': { put: Write<{ storyId: string | null }, Done> }
  '/api/setup': {
    get: Read<z.output<typeof staff.setupState>>
    post: Write<z.input<typeof staff.firstAccount>, Done>
  }
  '/api/password': { post: Write<z.input<typeof staff.passwordByLink>, Done> }
  '/api/me': {
    get: Read<Me>
    patch: Write<z.input<typeof staff.meChanges>, Me>
  }
  '/api/me/sessions': { delete: Write<never, Done> }
  '/api/staff': {
    get: Read<z.output<typeof staff.staffList>>
    post: Write<z.input<typeof staff.newStaff>, z.output<typeof staff.addedStaff>>
  }
  '/api/staff/names': { get: Read<z.output<typeof staff.staffNames>> }
  '/api/staff/{id}': {
    patch: Write<z.input<typeof staff.staffChanges>, z.output<typeof staff.staffMember>, Id>
  }
  '/api/staff/{id}/link': { post: Write<never, z.output<typeof staff.staffLink>, Id> }
}
