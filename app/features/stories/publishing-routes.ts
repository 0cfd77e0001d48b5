import { operation, type StaffOperation } from '../staff/operation.ts'
import { done, publishAnswer, publishRequest, storyParams } from './api.ts'
import { orderPublication, type PublishDeps, takeBackOrder } from './publish.ts'

/** State vector and snapshot of a long story that many have written, in base 64. */
const PUBLISH_LIMIT = 1024 * 1024

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64')

/** The acts on the site, and taking one back while it waits. */
export function publishingOperations(deps: PublishDeps): StaffOperation[] {
  return [
    operation({
      id: 'publishStory',
      method: 'POST',
      path: '/api/stories/:id/publish',
      access: { act: 'stories.publish' },
      summary:
        'Order a publication, update, correction or retraction; it goes live after the seconds to take it back',
      params: storyParams,
      body: publishRequest,
      bodyLimit: PUBLISH_LIMIT,
      response: publishAnswer,
      handle: async ({ params, body: { act, stateVector, snapshot, fieldsVersion, passReason }, caller }) => {
        const seen = {
          stateVector: bytesOf(stateVector),
          snapshot: bytesOf(snapshot),
          fieldsVersion,
        }
        const { goesLiveAt, fellOut } = await orderPublication(
          deps,
          params.id,
          { act, seen, passReason },
          caller,
        )
        return { status: 202, value: { goesLiveAt: goesLiveAt.toISOString(), fellOut } }
      },
    }),
    operation({
      id: 'takeBackOrder',
      method: 'DELETE',
      path: '/api/stories/:id/order',
      access: { act: 'stories.publish' },
      summary: 'Take an order back before it goes live',
      params: storyParams,
      response: done,
      handle: async ({ params, caller }) => {
        await takeBackOrder(deps.db, params.id, caller)
        return { value: {} }
      },
    }),
  ]
}
