import { type Choice, type ChoiceField, choiceFields, isEmptyChoice, type Query } from '#lib/query/index.ts'
import type { ArticleCorrections } from '../article-corrections.ts'
import { atLeast, firstDayOf, lastDayOf } from '../date-range.ts'
import { filterField, noValue, storedValue } from '../stored-values.ts'

/** Values are slugs, codes, years and hashes; quoting keeps the language of filters out of what a reader typed all the same. */
const quote = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`

function choiceFilter(field: ChoiceField, choice: Choice): string[] {
  const attribute = filterField(field)
  const list = (values: readonly string[]) => `[${values.map((value) => quote(storedValue(field, value))).join(', ')}]`
  const without = `${attribute} = ${quote(noValue)}`
  const filters: string[] = []
  if (choice.include.length > 0) filters.push(`${attribute} IN ${list(choice.include)}${choice.none ? ` OR ${without}` : ''}`)
  else if (choice.exclude.length === 0) filters.push(without)
  else if (!choice.none) filters.push(`NOT ${without}`)
  if (choice.exclude.length > 0) filters.push(`${attribute} NOT IN ${list(choice.exclude)}`)
  return filters
}

const dayNumber = (day: string) => day.replaceAll('-', '')

/** The filters of a search, all of which hold; `own` is a facet whose choice is left out. */
export function filtersOf(query: Query, own: ChoiceField | null = null): string[] {
  const filters = choiceFields.flatMap((field) => {
    const choice = query.choices[field]
    return field === own || !choice || isEmptyChoice(choice) ? [] : choiceFilter(field, choice)
  })
  if (query.from) filters.push(`first >= ${dayNumber(firstDayOf(query.from))}`)
  if (query.to) filters.push(`last <= ${dayNumber(lastDayOf(query.to))}`)
  if (query.sure) filters.push(`sure IN [${atLeast(query.sure).map(quote).join(', ')}]`)
  return filters
}

/** Lets one report of each article pass: its master, unless another stands for it. */
export const oneOfEach = ({ add, remove }: ArticleCorrections): string[] => [
  add.length > 0 ? `rank = 0 OR id IN [${add.join(', ')}]` : 'rank = 0',
  ...notAmong(remove),
]

/** Leaves reports out by number. */
export const notAmong = (ids: readonly number[]): string[] => (ids.length > 0 ? [`id NOT IN [${ids.join(', ')}]`] : [])
