import type { Translate } from '../i18n/i18n.ts'

/** What the server answered instead of a value: its stable code, its sentence, and what else it says. */
export class ApiProblem extends Error {
  readonly code: string
  /** 0 where no answer came. */
  readonly status: number
  readonly extra: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, title: string, extra: Record<string, unknown> = {}) {
    super(title)
    this.code = code
    this.status = status
    this.extra = extra
  }
}

/** Reads a refusal: its code, its sentence, and what else it tells. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  const said = typeof body === 'object' && body !== null ? { ...body } : {}
  const { code, title, ...extra }: Record<string, unknown> = said
  return new ApiProblem(
    typeof code === 'string' ? code : 'unexpected',
    response.status,
    typeof title === 'string' ? title : '',
    extra,
  )
}

/** One sentence for a person: the server's own, or ours where none arrived. */
export function sentenceOf(error: unknown, t: Translate): string {
  if (!(error instanceof ApiProblem)) return t('error_unexpected')
  if (error.status === 0) return t('error_offline')
  if (error.code === 'not_signed_in') return t('error_signed_out')
  return error.message === '' ? t('error_unexpected') : error.message
}
