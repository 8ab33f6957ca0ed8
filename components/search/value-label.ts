import { useLocale, useTranslations } from 'next-intl'
import { campaigns } from '#lib/knowledge/campaigns.ts'
import { division, fullName } from '#lib/knowledge/index.ts'
import { meetingTypes } from '#lib/knowledge/meeting-types.ts'
import type { ChoiceField } from '#lib/query/index.ts'
import type { Basis, DocumentType, Level, ReportFlag, Stage, Track } from '#lib/report/index.ts'

type Named = { readonly slug: string; readonly zh: string; readonly en: string }
const bySlug = (table: readonly Named[]) => new Map(table.map((entry) => [entry.slug, entry]))
const campaignNames = bySlug(campaigns)
const meetingNames = bySlug(meetingTypes)

/** How a value of a filter is called in the reader's language; values that have no translation stand as they are. */
export type ValueLabel = (field: ChoiceField, value: string, place?: 'full' | 'own') => string

export function useValueLabel(): ValueLabel {
  const t = useTranslations()
  const chinese = useLocale().startsWith('zh')
  const named = (names: ReadonlyMap<string, Named>, slug: string) => names.get(slug)?.[chinese ? 'zh' : 'en'] ?? slug
  return (field, value, place = 'full') => {
    switch (field) {
      case 'place':
        return placeLabel(value, place, (name) => t('search.only', { place: name }))
      case 'stage':
        return t(`stage.${value as Stage}`)
      case 'track':
        return t(`track.${value as Track}`)
      case 'level':
        return t(`level.${value as Level}`)
      case 'type':
        return t(`documentType.${value as DocumentType}`)
      case 'flag':
        return t(`flag.${value as ReportFlag}`)
      case 'basis':
        return t(`basis.${value as Basis}`)
      case 'campaign':
        return named(campaignNames, value)
      case 'meeting':
        return named(meetingNames, value)
      default:
        return value
    }
  }
}

function placeLabel(value: string, place: 'full' | 'own', only: (name: string) => string): string {
  const code = value.replace(/\.only$/, '')
  const name = (place === 'full' ? fullName(code) : division(code)?.name) || code
  return code === value ? name : only(name)
}
