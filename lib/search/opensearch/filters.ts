import { type Choice, type ChoiceField, isEmptyChoice, type Query } from '#lib/query/index.ts'
import { atLeast, firstDayOf, lastDayOf } from '../date-range.ts'
import { filterField, noValue, storedValue } from '../stored-values.ts'
import { allOf, noneOf, type QueryContainer } from './text-query.ts'

/** Which reports pass a filter (type Choice says how); null when nothing is chosen. */
export function choiceFilter(field: ChoiceField, choice: Choice | undefined): QueryContainer | null {
  if (!choice || isEmptyChoice(choice)) return null
  const among = (values: readonly string[]): QueryContainer => ({ terms: { [filterField(field)]: [...values] } })
  const stored = (values: readonly string[]) => values.map((value) => storedValue(field, value))
  const filters: QueryContainer[] = []
  if (choice.include.length > 0) filters.push(among([...stored(choice.include), ...(choice.none ? [noValue] : [])]))
  else if (choice.exclude.length === 0) filters.push(among([noValue]))
  else if (!choice.none) filters.push(noneOf([among([noValue])]))
  if (choice.exclude.length > 0) filters.push(noneOf([among(stored(choice.exclude))]))
  return allOf(filters)
}

const dayNumber = (day: string) => Number(day.replaceAll('-', ''))

/** The range of dates and the confidence that a search asks for. */
export function rangeFilters({ from, to, sure }: Pick<Query, 'from' | 'to' | 'sure'>): QueryContainer[] {
  return [
    ...(from ? [{ range: { first: { gte: dayNumber(firstDayOf(from)) } } }] : []),
    ...(to ? [{ range: { last: { lte: dayNumber(lastDayOf(to)) } } }] : []),
    ...(sure ? [{ terms: { sure: atLeast(sure) } }] : []),
  ]
}
