import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { MistakeExamples, SearchExamples } from '#components/search/search-examples.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { maxTerms, maxTermUnits } from '#lib/query/index.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help'))('title') }
}

export default function HelpPage() {
  const t = useTranslations('help')
  return (
    <div className="max-w-3xl space-y-8">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-2 text-lg">{t('lead')}</p>
      </div>
      <section>
        <SectionHeading>{t('words')}</SectionHeading>
        <SearchExamples />
        <p className="mt-3">{t('limits', { terms: maxTerms, units: maxTermUnits })}</p>
      </section>
      <section>
        <SectionHeading>{t('mistakesHeading')}</SectionHeading>
        <p className="mb-2">{t('mistakesText')}</p>
        <MistakeExamples />
      </section>
      <section className="space-y-3">
        <SectionHeading>{t('suggestions')}</SectionHeading>
        <p>{t('suggestionsText')}</p>
      </section>
      <section className="space-y-3">
        <SectionHeading>{t('filters')}</SectionHeading>
        <p>{t('filtersText')}</p>
        <p>{t('yearsText')}</p>
      </section>
      <section>
        <SectionHeading>{t('order')}</SectionHeading>
        <p>{t('orderText')}</p>
      </section>
      <section>
        <SectionHeading>{t('link')}</SectionHeading>
        <p>{t('linkText')}</p>
      </section>
    </div>
  )
}
