/**
 * A fault that a person can do something about. `code` is stable and names the sentence in the catalogue
 * `problems`; `params` fill it; `extra` goes to the program that called (both values of a conflict, what the
 * gate asks for). Whatever is thrown and is no Problem is a defect and reaches nobody but the log.
 */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly params: Readonly<Record<string, string | number>>
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    code: string,
    status: number,
    {
      params = {},
      extra = {},
    }: { params?: Record<string, string | number>; extra?: Record<string, unknown> } = {},
  ) {
    super(code)
    this.code = code
    this.status = status
    this.params = params
    this.extra = extra
  }
}
