import type { StaffOperation } from '../staff/operation.ts'
import type { ImportDeps } from './import-page.ts'
import type { PublishDeps } from './publish.ts'
import { publishingOperations } from './publishing-routes.ts'
import { revisionOperations } from './revision-routes.ts'
import { writingOperations } from './writing-routes.ts'

export type StoryDeps = ImportDeps & PublishDeps

/** All that the newsroom does with stories over HTTP, besides typing. */
export function storyOperations(deps: StoryDeps): StaffOperation[] {
  return [...writingOperations(deps), ...publishingOperations(deps), ...revisionOperations(deps)]
}
