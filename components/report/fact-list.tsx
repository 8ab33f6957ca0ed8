import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { Field, ReportFlag } from '#lib/report/index.ts'
import { Fact } from './fact.tsx'
import type { NumberedFinding } from './numbered-quotes.ts'

const order = [
  'place',
  'meetingDate',
  'stage',
  'track',
  'campaigns',
  'bundle',
  'level',
  'documentType',
  'meetingTypes',
  'meetingNumber',
  'meetingMode',
  'people',
  'documents',
  'authors',
  'source',
  'publishedAt',
  'attachments',
  'title',
  'subtitle',
] as const satisfies readonly Field[]

/** Fields that most reports do without: shown where there is something to show. */
const shownOnlyWithValue: ReadonlySet<Field> = new Set(['bundle', 'subtitle', 'meetingNumber', 'meetingMode'])

type Props = {
  readonly findings: readonly NumberedFinding[]
  readonly flags: readonly ReportFlag[]
  /** Captions of the pictures that the page had, a line each. */
  readonly captions: readonly string[]
}

/** The catalogue entry: every field with its values, or the reason why there is none. */
export function FactList({ findings, flags, captions }: Props) {
  const t = useTranslations()
  const ofField = (field: Field) =>
    findings.filter((one) => one.field === field && (one.finding.value !== null || !shownOnlyWithValue.has(field)))
  return (
    <dl>
      {order.map((field) => ofField(field).length > 0 && <Fact key={field} field={field} findings={ofField(field)} />)}
      {captions.length > 0 && <CaptionRow captions={captions} />}
      {flags.length > 0 && (
        <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2">
          <dt className="text-muted">{t('field.flag')}</dt>
          <dd className="space-y-1">
            {flags.map((flag) => (
              <p key={flag} className="text-sm">
                <Badge kind="warning">{t(`flag.${flag}`)}</Badge> {t(`flagMeaning.${flag}`)}
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}

function CaptionRow({ captions }: Pick<Props, 'captions'>) {
  const t = useTranslations('zone')
  return (
    <div data-testid="captions" className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2">
      <dt className="text-muted">{t('caption')}</dt>
      <dd lang="zh-Hans" className="space-y-1">
        {captions.map((caption) => (
          <p key={caption}>{caption}</p>
        ))}
      </dd>
    </div>
  )
}
