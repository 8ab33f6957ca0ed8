import { useTranslations } from 'next-intl'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import type { Observation } from '#lib/store/index.ts'

/** Other addresses and times at which the same bytes were seen. */
export function ObservationList({ observations }: { readonly observations: readonly Observation[] }) {
  const t = useTranslations('report')
  if (observations.length === 0) return null
  return (
    <section aria-labelledby="captures" className="mt-8">
      <SectionHeading id="captures">{t('captures')}</SectionHeading>
      <ul className="text-sm">
        {observations.map(({ id, facts }) => (
          <li key={id}>
            {facts.url ?? facts.fileName} <span className="text-muted">{facts.fetchedAt}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
