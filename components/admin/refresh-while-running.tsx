'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/**
 * Asks for the page's data again, `afterMs` after the last answer, while somebody looks at it. A slow server is never asked twice at
 * once. Without scripts a refresh tag does it (RunningNotice).
 */
export function RefreshWhileRunning({ afterMs }: { readonly afterMs: number }) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  useEffect(() => {
    if (pending) return
    const refresh = () => {
      if (!document.hidden) startTransition(() => router.refresh())
    }
    const timer = setInterval(refresh, afterMs)
    return () => clearInterval(timer)
  }, [router, pending, afterMs])
  return null
}
