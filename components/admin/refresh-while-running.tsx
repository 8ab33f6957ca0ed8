'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks for the page's data again every few seconds while somebody looks at it. Without scripts a refresh tag does it (RunningNotice). */
export function RefreshWhileRunning({ everyMs }: { readonly everyMs: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, everyMs)
    return () => clearInterval(timer)
  }, [router, everyMs])
  return null
}
