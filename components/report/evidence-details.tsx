import { useTranslations } from 'next-intl'
import { Chinese } from '#components/ui/chinese.tsx'
import { Link } from '#components/ui/link.tsx'
import { emptyQuery, includeValue, searchHref } from '#lib/query/index.ts'
import { filterOf, filterValue, useFactLabel } from './fact-label.ts'
import type { NumberedFinding } from './numbered-quotes.ts'
import { QuoteList } from './quote-list.tsx'
import { useRuleLabel } from './rule-label.ts'

/** The words that a value was read from, the rule that read it, how sure it is, and what else was considered. */
export function EvidenceDetails({ numbered }: { readonly numbered: NumberedFinding }) {
  const t = useTranslations()
  const label = useFactLabel()
  const ruleLabel = useRuleLabel()
  const { field, finding, quotes } = numbered
  return (
    <div className="mb-2 border-l-2 border-accent bg-sunken px-3 py-2 text-sm">
      {quotes.length > 0 ? (
        <QuoteList quotes={quotes} />
      ) : (
        finding.value !== null && <p>{t(finding.basis === 'editor' ? 'report.noQuotesEditor' : 'report.noQuotes')}</p>
      )}
      <dl className="mt-1.5 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 text-muted">
        {finding.value !== null && (
          <>
            <dt>{t('report.basis')}</dt>
            <dd>{t(`basis.${finding.basis}`)}</dd>
            <dt>{t('report.confidence')}</dt>
            <dd>
              {t(`confidence.${finding.confidence}`)} · {t(`confidenceMeaning.${finding.confidence}`)}
            </dd>
          </>
        )}
        <dt>{t('report.rule')}</dt>
        <dd>
          {ruleLabel(finding.rule)}
          {ruleLabel(finding.rule) !== finding.rule && <code className="ml-2 text-xs">{finding.rule}</code>}
        </dd>
        {finding.alternatives.length > 0 && (
          <>
            <dt>{t('report.alternatives')}</dt>
            <dd>
              <Chinese>{finding.alternatives.map((value) => label(field, value).text).join(t('report.listSeparator'))}</Chinese>
            </dd>
          </>
        )}
      </dl>
      <SameValue numbered={numbered} />
    </div>
  )
}

/** Leads to the reports that share the value. */
function SameValue({ numbered: { field, finding } }: { readonly numbered: NumberedFinding }) {
  const t = useTranslations('report')
  const filter = filterOf[field]
  const value = finding.value === null ? null : filterValue(field, finding.value)
  if (!filter || value === null) return null
  return (
    <p className="mt-1.5">
      <Link href={searchHref(includeValue(emptyQuery, filter, value))}>{t('sameValue')}</Link>
    </p>
  )
}
