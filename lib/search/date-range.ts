import { lastDayOfMonth } from '#lib/report/index.ts'

/** The ISO day on which a range that starts with YYYY or YYYY-MM starts. */
export const firstDayOf = (month: string) => (month.length === 4 ? `${month}-01-01` : `${month}-01`)

/** The ISO day on which a range that ends with YYYY or YYYY-MM ends. */
export const lastDayOf = (month: string) =>
  month.length === 4 ? `${month}-12-31` : `${month}-${lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`

/** The confidences that are at least this sure. */
export const atLeast = (sure: 'certain' | 'likely') => (sure === 'certain' ? ['certain'] : ['certain', 'likely'])
