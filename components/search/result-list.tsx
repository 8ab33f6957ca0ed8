import { useTranslations } from 'next-intl'
import { datedLabel } from '#components/report/date-label.ts'
import { MarkedText } from '#components/report/marked-text.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Chinese } from '#components/ui/chinese.tsx'
import { InventedBadge } from '#components/ui/invented-badge.tsx'
import { Link } from '#components/ui/link.tsx'
import { UnsureBadge } from '#components/ui/unsure-badge.tsx'
import type { Result } from './result.ts'
import { ResultPassages } from './result-passages.tsx'
import { useValueLabel } from './value-label.ts'

type Props = { readonly results: readonly Result[]; readonly first?: number; readonly heading?: 'h2' | 'h3' }

export function ResultList({ results, first = 1, heading = 'h2' }: Props) {
  return (
    <ol start={first} className="divide-y divide-line">
      {results.map((result) => (
        <ResultEntry key={result.id} result={result} heading={heading} />
      ))}
    </ol>
  )
}

function ResultEntry({ result, heading: Heading }: { readonly result: Result; readonly heading: 'h2' | 'h3' }) {
  return (
    <li className="py-4">
      <article>
        <Heading className="font-serif text-lg leading-snug font-semibold">
          <Link href={result.href} className="text-accent hover:underline">
            <Chinese>
              <MarkedText text={result.title.text} marks={result.title.marks} />
            </Chinese>
          </Link>
        </Heading>
        {result.subtitle && (
          <p className="font-serif text-muted">
            <Chinese>
              <MarkedText text={result.subtitle.text} marks={result.subtitle.marks} />
            </Chinese>
          </p>
        )}
        <ResultFacts result={result} />
        <ResultPassages result={result} />
      </article>
    </li>
  )
}

function ResultFacts({ result }: { readonly result: Result }) {
  const t = useTranslations()
  const label = useValueLabel()
  const place = result.placeCode ? label('place', result.placeCode) : t('place.none')
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-muted">
      <span lang={result.placeCode ? 'zh-Hans' : undefined} className="text-ink">
        {place}
        {result.zone && ` ${result.zone}`}
        {result.placeUnsure && <UnsureBadge />}
      </span>
      <span className="text-ink">
        {datedLabel(useTranslations('date'), result.date, result.yearBasis)}
        {result.dateUnsure && <UnsureBadge />}
      </span>
      {result.titleDerived && <Badge title={t('report.derivedTitleMeaning')}>{t('report.derivedTitle')}</Badge>}
      {result.stage && <Badge kind="accent">{label('stage', result.stage)}</Badge>}
      {result.type && result.type !== 'report' && <Badge>{label('type', result.type)}</Badge>}
      {result.flags.map((flag) => (
        <Badge key={flag} kind="warning" title={t(`flagMeaning.${flag}`)}>
          {label('flag', flag)}
        </Badge>
      ))}
      {result.invented && <InventedBadge />}
      {result.copies > 0 && (
        <Link href={`/reports/${result.id}#copies`}>
          <Badge>{t('search.copies', { count: result.copies })}</Badge>
        </Link>
      )}
      {result.source && <Chinese>{result.source}</Chinese>}
    </p>
  )
}
