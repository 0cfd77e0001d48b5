import { useEffect, useState } from 'react'

/** Half a second, so that "not saved" stands within three seconds of a cut (milliseconds). */
const TICK_MS = 500

/** This device's clock in milliseconds, renewed twice a second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
