import { main } from '../cli/main.ts'

export type Called = { status: number; out: string; error: string }

/** Runs one command line in this process, in English unless said otherwise, with these variables alone. */
export async function redaksi(
  args: readonly string[],
  env: Record<string, string> = {},
  language: 'id' | 'en' = 'en',
): Promise<Called> {
  const called = { status: 0, out: '', error: '' }
  called.status = await main(args, {
    language,
    env,
    isPerson: false,
    out: (text) => {
      called.out += text
    },
    error: (text) => {
      called.error += text
    },
    progress: () => undefined,
  })
  return called
}
