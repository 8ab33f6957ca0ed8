import { useEffect, useState } from 'react'

/** One line that the site offers for what is typed (as `/api/suggest` answers). */
export type Suggestion = { readonly kind: SuggestionKind; readonly label: string; readonly count: number | null; readonly href: string }
export type SuggestionKind = 'place' | 'zone' | 'campaign' | 'person' | 'source' | 'title'

/** Between the last key and the question. */
const debounceMs = 120

async function ask(typed: string, rest: readonly (readonly [string, string])[], lang: string, signal: AbortSignal): Promise<Suggestion[]> {
  const parameters = new URLSearchParams([['q', typed], ...rest.map(([name, value]) => [name, value]), ['lang', lang]])
  const answer = await fetch(`/api/suggest?${parameters}`, { signal })
  if (!answer.ok) return []
  const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
  return suggestions
}

/**
 * What may be meant by `typed`; `rest` are the other parameters of the search. Null asks nothing. A site that does not answer offers
 * nothing: the box goes on working without.
 */
export function useSuggestions(typed: string | null, rest: readonly (readonly [string, string])[], lang: string): readonly Suggestion[] {
  const [offered, setOffered] = useState<readonly Suggestion[]>([])
  // The parameters of a page never change while it stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (typed === null || typed.trim() === '') {
      setOffered([])
      return
    }
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      ask(typed, rest, lang, leaving.signal).then(setOffered, () => {
        if (!leaving.signal.aborted) setOffered([])
      })
    }, debounceMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [typed, lang])
  return offered
}
