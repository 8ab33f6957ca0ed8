import { useTranslations } from 'next-intl'
import { dateLabel } from '#components/report/date-label.ts'
import { useFactLabel } from '#components/report/fact-label.ts'
import { useValueLabel, type ValueLabel } from '#components/search/value-label.ts'
import type { Field } from '#lib/report/index.ts'
import { isDate, isParticipation, isPlace } from './value-shapes.ts'

/** The filter in which a field's slugs have their names. */
const filters = {
  stage: 'stage',
  track: 'track',
  level: 'level',
  documentType: 'type',
  campaigns: 'campaign',
  meetingTypes: 'meeting',
  flags: 'flag',
} as const
/** Fields whose values read in a run as they read on the report's page. */
const asOnThePage = new Set<string>(['meetingNumber', 'meetingMode', 'documents', 'publishedAt'])
const isNamed = (field: string): field is keyof typeof filters => field in filters

/** Turns a value of a field, as runs keep it, into words; null where there is no value. */
export function useValueWords(): (field: string, value: unknown) => string | null {
  const t = useTranslations('date')
  const label = useValueLabel()
  const fact = useFactLabel()
  return function words(field, value): string | null {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null
    if (Array.isArray(value)) return value.map((entry) => words(field, entry)).join('、')
    if (asOnThePage.has(field)) {
      const { text, note } = fact(field as Field, value)
      return note ? `${text} ${note}` : text
    }
    if (isDate(value)) return dateLabel(t, value)
    return singleWords(label, field, value)
  }
}

function singleWords(label: ValueLabel, field: string, value: unknown): string {
  if (isPlace(value)) return [label('place', value.district ?? value.city ?? value.province), value.zone].filter(Boolean).join(' ')
  if (isParticipation(value)) return value.post ? `${value.name}（${value.post}）` : value.name
  if (typeof value !== 'string') return JSON.stringify(value)
  return isNamed(field) ? label(filters[field], value) : value
}
