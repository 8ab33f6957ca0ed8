import { choiceOf, type Query } from '#lib/query/index.ts'

/** A month of the year that a search is in (`2022-03`), with the reports whose meeting lies wholly in it. */
export type MonthCount = { readonly month: string; readonly count: number }

/** The one year that a search asks for, by its filter or by its range; null when that is none, or several. */
export function yearOfSearch(query: Query): string | null {
  const { include, exclude, none } = choiceOf(query, 'year')
  const [year, ...others] = include
  const bounds = [query.from, query.to].flatMap((bound) => (bound === null ? [] : bound.slice(0, 4)))
  if (none || exclude.length > 0 || others.length > 0) return null
  if (year !== undefined) return bounds.every((bound) => bound === year) ? year : null
  return bounds.length === 2 && bounds[0] === bounds[1] ? (bounds[0] ?? null) : null
}

/** The months of a year, as the range of a search writes them. */
export const monthsOfYear = (year: string): string[] => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)

/** Whether the range of a search is exactly this month. */
export const isMonthChosen = ({ from, to }: Query, month: string): boolean => from === month && to === month
