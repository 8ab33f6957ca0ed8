import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { Field } from '#lib/report/index.ts'
import { EvidenceDetails } from './evidence-details.tsx'
import { chineseFields, type FactLabel, useFactLabel } from './fact-label.ts'
import type { NumberedFinding } from './numbered-quotes.ts'
import { shortened } from './shortened.ts'

type Props = { readonly field: Field; readonly findings: readonly NumberedFinding[] }

/** One field of the catalogue entry: its values, each of which opens to the words it was read from. */
export function Fact({ field, findings }: Props) {
  const t = useTranslations('field')
  return (
    <div id={`field-${field}`} data-field={field} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-1.5">
      <dt className="py-0.5 wrap-normal text-muted">{t(field)}</dt>
      <dd>
        {findings.map((numbered) => (
          <FactDetails key={`${numbered.quotes[0]?.id} ${JSON.stringify(numbered.finding.value)}`} numbered={numbered} />
        ))}
      </dd>
    </div>
  )
}

function FactDetails({ numbered }: { readonly numbered: NumberedFinding }) {
  const t = useTranslations()
  const label = useFactLabel()
  const { finding } = numbered
  const { text, note } = useLabelOf(numbered, label)
  const secondChoice = numbered.field === 'stage' && finding.confidence !== 'certain' ? finding.alternatives[0] : undefined
  const doubtful = finding.value !== null && finding.confidence !== 'certain'
  const inferred = finding.value !== null && (finding.basis === 'inferred' || finding.basis === 'derived' || finding.basis === 'editor')
  const quoted = numbered.quotes.map((quote) => `“${shortened(quote.text)}” · ${t(`zone.${quote.zone}`)}`).join('\n') || undefined
  return (
    <details data-value={numbered.value} className="group">
      <summary title={quoted} className="bare-summary -mx-1 flex items-baseline gap-x-2 rounded-sm px-1 py-0.5 hover:bg-accent-soft">
        <span className="min-w-0 flex-1">
          <span
            lang={finding.value !== null && chineseFields.has(numbered.field) ? 'zh-Hans' : undefined}
            className={finding.value === null ? 'text-muted' : ''}
          >
            {text}
          </span>
          {note && <span className="text-sm text-muted"> {note}</span>}
          {secondChoice !== undefined && (
            <span className="text-sm text-muted"> {t('report.secondChoice', { value: label(numbered.field, secondChoice).text })}</span>
          )}
          {inferred && (
            <>
              {' '}
              <Badge title={t(`basis.${finding.basis}`)}>{t(`basisShort.${finding.basis}`)}</Badge>
            </>
          )}
          {doubtful && (
            <>
              {' '}
              <Badge kind={finding.confidence === 'unsure' ? 'warning' : 'neutral'} title={t(`confidenceMeaning.${finding.confidence}`)}>
                {t(`confidence.${finding.confidence}`)}
              </Badge>
            </>
          )}
        </span>
        <span className="shrink-0 text-xs whitespace-nowrap text-accent">
          {t('report.evidence')}{' '}
          <span aria-hidden="true" className="inline-block transition-transform group-open:rotate-90">
            ›
          </span>
        </span>
      </summary>
      <EvidenceDetails numbered={numbered} />
    </details>
  )
}

function useLabelOf({ field, finding }: NumberedFinding, label: (field: Field, value: unknown) => FactLabel): FactLabel {
  const t = useTranslations()
  if (finding.value !== null) return label(field, finding.value)
  return { text: finding.reason ? t('report.noValueBecause', { reason: t(`reason.${finding.reason}`) }) : t('report.noValue'), note: null }
}
