import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './problem.ts'

// A refusal stays one when it is asked again; only silence and a server in trouble are worth another try.
const isPassing = (error: unknown) =>
  error instanceof ApiProblem && (error.status === 0 || error.status >= 502)

/** What the server said, once for all screens. Everything asks at once: whether there is a network is the answer's matter. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
