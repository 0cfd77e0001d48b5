import { useState } from 'react'

/**
 * The token of a one-time link. It stands behind `#`, so that no server, log or other site ever sees it, and
 * leaves the address bar at once, so that it is not in the browser's history either.
 */
export function useLinkToken(): string {
  const [token] = useState(() => {
    const read = location.hash.slice(1)
    history.replaceState(history.state, '', location.pathname)
    return read
  })
  return token
}
