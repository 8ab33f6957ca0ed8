import type { useTranslations } from 'next-intl'
import type { Basis, MeetingDate } from '#lib/report/index.ts'

type DateWords = ReturnType<typeof useTranslations<'date'>>

/** A meeting's date in words, as precise as it is known: 2022年3月3日, 2019年, 7月17日（年份未知）. */
export function dateLabel(t: DateWords, date: MeetingDate | null): string {
  if (!date) return t('none')
  const end = lastDayLabel(t, date)
  const start = startOf(date)
  return start ? t('range', { start: lastDayLabel(t, start), end }) : end
}

function lastDayLabel(t: DateWords, { year, month, day }: Pick<MeetingDate, 'year' | 'month' | 'day'>): string {
  if (year === null && month === null) return day === null ? t('none') : t('dayOnly', { day })
  if (year === null) return month === null ? t('none') : day === null ? t('month', { month }) : t('monthDay', { month, day })
  if (month === null) return t('year', { year: String(year) })
  return day === null ? t('yearMonth', { year: String(year), month }) : t('full', { year: String(year), month, day })
}

function startOf({ year, month, day, startDate }: MeetingDate): Pick<MeetingDate, 'year' | 'month' | 'day'> | null {
  const [startYear, startMonth, startDay] = (startDate ?? '').split('-').map(Number)
  if (!startYear || !startMonth || !startDay) return null
  const same = startYear === year && startMonth === month && startDay === day
  return same ? null : { year: startYear, month: startMonth, day: startDay }
}

/** The same, saying so when the year was inferred: 2020年7月17日（推断）. */
export function datedLabel(t: DateWords, date: MeetingDate | null, basis: Basis | null): string {
  const label = dateLabel(t, date)
  return date?.year != null && basis === 'inferred' ? t('yearInferred', { date: label }) : label
}
