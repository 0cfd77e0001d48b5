import type { Settings } from '../../platform/config/settings.ts'

/** `fault`: Redaksi does not run so. `warning`: it runs, and somebody will be sorry. */
export type Verdict = 'ok' | 'warning' | 'fault'

/** What one check found. Its sentence, with what to do, is `doctor.<check>_<code>` of the catalogue `cli`. */
export type Finding = {
  check: string
  verdict: Verdict
  code: string
  params: Readonly<Record<string, string | number>>
}

type Params = Finding['params']

/** The three ways in which one check answers. */
export function findingsOf(check: string) {
  const found =
    (verdict: Verdict) =>
    (code: string, params: Params = {}): Finding => ({ check, verdict, code, params })
  return {
    ok: (params: Params = {}) => found('ok')('ok', params),
    warning: found('warning'),
    fault: found('fault'),
  }
}

/** A check of the settings; the ones of the machine need none. */
export type Check = (settings: Settings) => Promise<Finding[]>
