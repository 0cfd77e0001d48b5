import { useEffect, useState } from 'react'

/**
 * The token of a one-time link. It stands behind `#`, so that no server, log or other site ever sees it, and
 * leaves the address bar once it is on the screen, so that it is not in the browser's history either.
 */
export function useLinkToken(): string {
  const [token, setToken] = useState(behindHash)
  useEffect(() => {
    // A whole link that is pasted into the tab where half of it was opened loads nothing anew.
    const take = () => {
      const found = behindHash()
      if (found === '') return
      setToken(found)
      history.replaceState(history.state, '', location.pathname)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return token
}

const behindHash = () => location.hash.slice(1)
