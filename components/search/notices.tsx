import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import type { QueryProblem } from '#lib/query/index.ts'
import type { SearchResult } from '#lib/search/index.ts'

/** What of the address was not understood, and what was made of it. */
export function ProblemNotice({ problems }: { readonly problems: readonly QueryProblem[] }) {
  const t = useTranslations('search')
  if (problems.length === 0) return null
  return (
    <Notice kind="warning" title={t('noticesTitle')} role="status">
      <ul className="list-inside list-disc">
        {problems.map(({ kind, parameter, detail }) => (
          <li key={`${kind} ${parameter} ${detail}`}>{t(`problem.${kind}`, { parameter, detail })}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Says when another engine answered than the one that is set up. */
export function FallbackNotice({ fallback }: Pick<SearchResult, 'fallback'>) {
  const t = useTranslations('search')
  return fallback && <Notice role="status">{t(`fallback.${fallback}`)}</Notice>
}
