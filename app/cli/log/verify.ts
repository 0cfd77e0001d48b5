import { z } from 'zod'
import { hasLink } from '../../features/log/read-chain.ts'
import { type ChainPart, verifyLog } from '../../features/log/verify-log.ts'
import type { Database } from '../../platform/database/database.ts'
import { command } from '../command.ts'
import { type Terminal, wordsOf } from '../terminal.ts'
import { withNewsroom } from '../with-newsroom.ts'

/** Computes the chain over the log anew; exit code 1 where it is broken or lacks a hash that was noted before. */
export const logVerify = command({
  name: 'log verify',
  options: { noted: 'one' },
  values: z.object({
    noted: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  positionals: [0, 0],
  examples: [
    'log verify',
    'log verify --noted 5b1f0c3e9a7d4f2286cf0b9d8e1a7c6354f0e2d1c3b5a697887f6e5d4c3b2a10',
  ],
  run: ({ values: { noted } }, terminal) =>
    withNewsroom(terminal, async ({ db }) => {
      const verified = await verifyLog(db, { onPart: (part) => tellProgress(part, terminal) })
      terminal.progress('')
      const isWhole = report(verified, terminal)
      const isKept = noted === undefined || (await reportNoted(db, noted, terminal))
      return isWhole && isKept ? 0 : 1
    }),
})

function tellProgress({ wholeTo, links }: ChainPart, terminal: Terminal): void {
  terminal.progress(wordsOf(terminal)('log_verify.progress', { done: wholeTo.position, links }))
}

function report(
  { links, waiting, wholeTo, at, payloadsGone, fault }: ChainPart,
  terminal: Terminal,
): boolean {
  const t = wordsOf(terminal)
  const until = at?.toISOString() ?? '-'
  if (fault !== null) {
    terminal.error(
      `${t(`log_verify.${fault.kind}`, { position: fault.position, event: fault.eventId ?? '-' })}\n`,
    )
    terminal.error(`${t('log_verify.whole_to', { position: wholeTo.position, until })}\n`)
    return false
  }
  const lines = [
    t('log_verify.whole', { links, until }),
    ...(wholeTo.hash === null ? [] : [t('log_verify.head', { hash: wholeTo.hash })]),
    ...(payloadsGone === 0 ? [] : [t('log_verify.payloads_gone', { count: payloadsGone })]),
    ...(waiting === 0 ? [] : [t('log_verify.waiting', { count: waiting })]),
  ]
  terminal.out(`${lines.join('\n')}\n`)
  return true
}

async function reportNoted(db: Database, hash: string, terminal: Terminal): Promise<boolean> {
  const t = wordsOf(terminal)
  if (await hasLink(db, hash)) {
    terminal.out(`${t('log_verify.noted')}\n`)
    return true
  }
  terminal.error(`${t('log_verify.noted_gone', { hash })}\n`)
  return false
}
