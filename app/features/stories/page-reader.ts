import { extname } from 'node:path'
import type { PageReading } from '@redaksi/newsformats'
import { ApartFault, type Limits, workApart } from '../../platform/apart/apart.ts'
import { Problem } from '../../platform/problem.ts'

export type PastedPage = { content: string; html: boolean }

export type PageReader = {
  /** Throws `story_page_too_heavy` and `story_pages_busy`; what the page itself lacks stands in the reading. */
  read(page: PastedPage): Promise<PageReading>
  /** Ends what is being read and reads nothing more. */
  close(): Promise<void>
}

/**
 * Twice the time and the memory that the heaviest page of 5 MB needed on a busy machine. Whoever waits longest has an
 * answer before the server gives up a silent connection.
 */
const LIMITS: Limits = { milliseconds: 10_000, heapMib: 256, atOnce: 2, mostWaiting: 8 }
/** Seconds in which the pages that are being read are done. */
const RETRY_AFTER = 10

/** A file of its own beside this one, as source and in the bundle. */
const SCRIPT = new URL(`page-process${extname(import.meta.url)}`, import.meta.url)

/** Reads pasted pages apart: the heaviest take seconds, in which the node would answer nobody. */
export function pageReader(limits: Limits = LIMITS): PageReader {
  const { run, close } = workApart<PastedPage, PageReading>(SCRIPT, limits)
  return {
    read: async (page) => {
      try {
        return await run(page)
      } catch (error) {
        throw error instanceof ApartFault ? problemOf(error) : error
      }
    },
    close,
  }
}

function problemOf({ reason }: ApartFault): Problem {
  if (reason === 'too_heavy') return new Problem('story_page_too_heavy', 422)
  return new Problem('story_pages_busy', 503, { params: { seconds: RETRY_AFTER } })
}
