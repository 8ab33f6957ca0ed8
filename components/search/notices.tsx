import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import type { QueryProblem } from '#lib/query/index.ts'
import type { SearchResult } from '#lib/search/index.ts'

/** What of the address was not understood, and what was made of it. */
export function ProblemNotice({ problems }: { readonly problems: readonly QueryProblem[] }) {
  const t = useTranslations('search')
  const wrong = problems.filter(({ kind }) => kind !== 'only-exclusion')
  return (
    <>
      {wrong.length > 0 && (
        <Notice kind="warning" title={t('noticesTitle')} role="status">
          <ul className="list-inside list-disc">
            {wrong.map(({ kind, parameter, detail }) => (
              <li key={`${kind} ${parameter} ${detail}`}>{t(`problem.${kind}`, { parameter, detail })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {wrong.length < problems.length && <Notice role="status">{t('problem.only-exclusion')}</Notice>}
    </>
  )
}

/** Says when another engine answered than the one that is set up. */
export function FallbackNotice({ fallback }: Pick<SearchResult, 'fallback'>) {
  const t = useTranslations('search')
  return fallback && <Notice role="status">{t(`fallback.${fallback}`)}</Notice>
}
