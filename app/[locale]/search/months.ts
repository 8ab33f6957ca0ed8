import { type MonthCount, monthsOfYear, yearOfSearch } from '#components/search/months-of-year.ts'
import { change, type Query } from '#lib/query/index.ts'
import { archiveSearch } from '../../archive.ts'

/** The months of the year that the search is in, each with the number that the search for it finds; empty without such a year. */
export async function countMonths(query: Query): Promise<MonthCount[]> {
  const year = yearOfSearch(query)
  if (year === null) return []
  const search = archiveSearch()
  return Promise.all(
    monthsOfYear(year).map(async (month) => ({ month, count: (await search.search(change(query, { from: month, to: month }))).total })),
  )
}
