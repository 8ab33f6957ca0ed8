import { useTranslations } from 'next-intl'
import { useValueLabel } from '#components/search/value-label.ts'
import type { ChoiceField } from '#lib/query/index.ts'
import type { Field, MeetingDate, MeetingMode, MeetingNumber, NamedDocument, Participation, Place } from '#lib/report/index.ts'
import { dateLabel } from './date-label.ts'

/** The filter that asks for the values of a field. */
export const filterOf: { readonly [F in Field]?: ChoiceField } = {
  place: 'place',
  level: 'level',
  stage: 'stage',
  track: 'track',
  campaigns: 'campaign',
  documentType: 'type',
  meetingTypes: 'meeting',
  people: 'person',
  source: 'source',
}

/** Values that stand in Chinese whatever the reader's language. */
export const chineseFields: ReadonlySet<Field> = new Set([
  'title',
  'subtitle',
  'place',
  'people',
  'authors',
  'source',
  'bundle',
  'documents',
  'attachments',
])

/** A value of a field as a reader reads it: text in the reader's language where it has one, and a note beside it. */
export type FactLabel = { readonly text: string; readonly note: string | null }

const smallest = (place: Place) => place.district ?? place.city ?? place.province

export function useFactLabel(): (field: Field, value: unknown) => FactLabel {
  const t = useTranslations()
  const date = useTranslations('date')
  const label = useValueLabel()
  const plain = (text: string): FactLabel => ({ text, note: null })
  return (field, value) => {
    switch (field) {
      case 'place':
        return placeFact(value as Place, label('place', smallest(value as Place)), (name) => t('report.printed', { name }))
      case 'meetingDate':
        return plain(dateLabel(date, value as MeetingDate))
      case 'people':
        return personFact(value as Participation, (actions) =>
          actions.map((action) => t(`action.${action}`)).join(t('report.listSeparator')),
        )
      case 'meetingNumber':
        return plain(numberLabel(value as MeetingNumber, (key, values) => t(`report.${key}`, values)))
      case 'meetingMode':
        return plain(t(`meetingMode.${value as MeetingMode}`))
      case 'documents':
        return documentFact(value as NamedDocument)
      case 'publishedAt':
        return plain(String(value).replace('T', ' '))
      default: {
        const filter = filterOf[field]
        return plain(filter ? label(filter, String(value)) : String(value))
      }
    }
  }
}

function placeFact(place: Place, name: string, printed: (name: string) => string): FactLabel {
  const text = place.zone ? `${name} ${place.zone}` : name
  return { text, note: text.includes(place.printedName) ? null : printed(place.printedName) }
}

function personFact({ name, post, actions }: Participation, did: (actions: Participation['actions']) => string): FactLabel {
  const note = [post, did(actions)].filter(Boolean).join(' · ')
  return { text: name, note: note || null }
}

type NumberKey = 'meetingNumber' | 'meetingNumberOfYear'

const numberLabel = ({ number, ofYear }: MeetingNumber, say: (key: NumberKey, values: { number: string; year: string }) => string) =>
  say(ofYear === null ? 'meetingNumber' : 'meetingNumberOfYear', { number: String(number), year: String(ofYear) })

const documentFact = ({ title, number }: NamedDocument): FactLabel =>
  title === null ? { text: number ?? '', note: null } : { text: `《${title}》`, note: number }

/** The value of the filter that finds other reports like this; null where there is none. */
export function filterValue(field: Field, value: unknown): string | null {
  if (field === 'place') return smallest(value as Place)
  if (field === 'people') return (value as Participation).name
  return filterOf[field] ? String(value) : null
}
