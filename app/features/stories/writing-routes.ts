import { operation, type StaffOperation } from '../staff/operation.ts'
import {
  created,
  fieldChanges,
  fields,
  holderRequest,
  importedStory,
  newStory,
  pastedPage,
  stepRequest,
  story,
  storyList,
  storyListQuery,
  storyParams,
} from './api.ts'
import { changeFields } from './change-fields.ts'
import { type ImportDeps, importPasted } from './import-page.ts'
import { listStories } from './list-stories.ts'
import { type MakeDeps, makeStory } from './make-story.ts'
import { readStory } from './read-story.ts'
import { giveStory, takeStep } from './take-step.ts'

/** A pasted page of 5 MB, as JSON with what has to be escaped in it. */
const PAGE_LIMIT = 12 * 1024 * 1024

/** Making, finding and moving stories. */
export function writingOperations(deps: ImportDeps): StaffOperation[] {
  return [...makingOperations(deps), ...readingOperations(deps), ...movingOperations(deps)]
}

function readingOperations({ db }: MakeDeps): StaffOperation[] {
  return [
    operation({
      id: 'listStories',
      method: 'GET',
      path: '/api/stories',
      access: { act: 'stories.read' },
      summary: 'Stories that the caller may read, last changed first',
      query: storyListQuery,
      response: storyList,
      handle: async ({ query, caller }) => ({ value: await listStories(db, query, caller) }),
    }),
    operation({
      id: 'readStory',
      method: 'GET',
      path: '/api/stories/:id',
      access: { act: 'stories.read' },
      summary: 'A story with its fields, its gate and what the caller may do with it',
      params: storyParams,
      response: story,
      handle: async ({ params, caller }) => ({ value: await readStory(db, params.id, caller) }),
    }),
  ]
}

function makingOperations(deps: ImportDeps): StaffOperation[] {
  return [
    operation({
      id: 'makeStory',
      method: 'POST',
      path: '/api/stories',
      access: { act: 'stories.write' },
      summary: 'Make a story',
      body: newStory,
      response: created,
      handle: async ({ body, caller }) => {
        const { shortId } = await makeStory(deps, body, caller)
        return { status: 201, value: { id: shortId } }
      },
    }),
    operation({
      id: 'importPage',
      method: 'POST',
      path: '/api/stories/import',
      access: { act: 'stories.write' },
      summary: 'Make a draft of a pasted page; every line of it is accounted for',
      body: pastedPage,
      bodyLimit: PAGE_LIMIT,
      response: importedStory,
      handle: async ({ body, caller }) => {
        const { shortId, lines } = await importPasted(deps, body, caller)
        return { status: 201, value: { id: shortId, lines } }
      },
    }),
  ]
}

function movingOperations({ db }: MakeDeps): StaffOperation[] {
  return [
    operation({
      id: 'changeFields',
      method: 'PATCH',
      path: '/api/stories/:id/fields',
      access: { act: 'stories.write' },
      summary: 'Change fields beside the text; a conflict only where the same field was changed since',
      params: storyParams,
      body: fieldChanges,
      response: fields,
      handle: async ({ params, body, caller }) => ({
        value: await changeFields(db, params.id, body, caller),
      }),
    }),
    operation({
      id: 'takeStep',
      method: 'POST',
      path: '/api/stories/:id/steps',
      access: { act: 'stories.submit' },
      summary: 'Submit a story, take it, send it back or mark it ready',
      params: storyParams,
      body: stepRequest,
      response: story,
      handle: async ({ params, body, caller }) => {
        await takeStep(db, params.id, body.step, caller)
        return { value: await readStory(db, params.id, caller) }
      },
    }),
    operation({
      id: 'giveStory',
      method: 'PUT',
      path: '/api/stories/:id/holder',
      access: { act: 'stories.write' },
      summary: 'Say who works on a story now',
      params: storyParams,
      body: holderRequest,
      response: story,
      handle: async ({ params, body, caller }) => {
        await giveStory(db, params.id, body.holderId, caller)
        return { value: await readStory(db, params.id, caller) }
      },
    }),
  ]
}
