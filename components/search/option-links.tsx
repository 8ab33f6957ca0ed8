import { useTranslations } from 'next-intl'
import { ChoiceLink } from '#components/ui/choice-link.tsx'
import { change, type Query, searchHref } from '#lib/query/index.ts'

/** How strictly the search compares and counts. */
export function OptionLinks({ query }: { readonly query: Query }) {
  const t = useTranslations()
  const href = (patch: Partial<Query>) => searchHref(change(query, patch))
  return (
    <section aria-labelledby="options" className="py-3">
      <h2 id="options" className="mb-1 font-semibold">
        {t('search.options')}
      </h2>
      <ul className="space-y-1">
        <li>
          <ChoiceLink chosen={query.script === 'exact'} href={href({ script: query.script === 'exact' ? 'any' : 'exact' })}>
            {t('search.scriptExact')}
          </ChoiceLink>
        </li>
        <li>
          <ChoiceLink chosen={query.count === 'pages'} href={href({ count: query.count === 'pages' ? 'articles' : 'pages' })}>
            {t('search.countPages')}
          </ChoiceLink>
        </li>
        <li className="flex flex-wrap gap-x-3">
          <span className="text-muted">{t('search.atLeast')}</span>
          {([null, 'likely', 'certain'] as const).map((sure) => (
            <ChoiceLink key={sure ?? 'any'} chosen={query.sure === sure} href={href({ sure })}>
              {sure ? t(`confidence.${sure}`) : t('search.anySure')}
            </ChoiceLink>
          ))}
        </li>
      </ul>
    </section>
  )
}
