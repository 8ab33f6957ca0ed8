import { useTranslations } from 'next-intl'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { stages } from '#lib/report/index.ts'
import type { SearchResult } from '#lib/search/index.ts'
import { Bars } from './bars.tsx'
import { marksOf, missingMark, yearMarks } from './overview-marks.ts'
import { ProvinceMap } from './province-map.tsx'
import { type ProvinceCode, provinceTiles } from './province-tiles.ts'
import { YearColumns } from './year-columns.tsx'

/** What is in the archive, by year, province and stage. */
export function OverviewCharts({ facets }: Pick<SearchResult, 'facets'>) {
  const t = useTranslations()
  const provinces = marksOf(
    facets,
    'place',
    provinceTiles.map(({ code }) => code),
    (code) => t(`province.${code as ProvinceCode}`),
  ).map((mark) => ({ ...mark, shortName: t(`provinceShort.${mark.key as ProvinceCode}`) }))
  const stageMarks = [
    ...marksOf(facets, 'stage', stages, (slug) => t(`stage.${slug as (typeof stages)[number]}`)),
    missingMark(facets, 'stage', t('overview.unstaged')),
  ]
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <section className="min-w-0 lg:col-span-2">
        <SectionHeading id="years" note={t('overview.yearsNote')}>
          {t('overview.years')}
        </SectionHeading>
        <YearColumns years={yearMarks(facets)} undated={missingMark(facets, 'year', t('overview.undated'))} labelledBy="years" />
      </section>
      <section>
        <SectionHeading id="provinces" note={t('overview.provincesNote')}>
          {t('overview.provinces')}
        </SectionHeading>
        <ProvinceMap
          provinces={new Map(provinces.map((mark) => [mark.key, mark]))}
          unknown={missingMark(facets, 'place', t('overview.unplaced'))}
          labelledBy="provinces"
        />
      </section>
      <section>
        <SectionHeading id="stages" note={t('overview.stagesNote')}>
          {t('overview.stages')}
        </SectionHeading>
        <Bars marks={stageMarks} labelledBy="stages" />
      </section>
    </div>
  )
}
