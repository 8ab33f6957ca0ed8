import { expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { isMonthChosen, monthsOfYear, yearOfSearch } from './months-of-year.ts'

it('knows the one year that a search is in', () => {
  const years = ['year=2022', 'year=2022&from=2022-03&to=2022-03', 'from=2022-03&to=2022-05', 'from=2022&to=2022'].map((address) =>
    yearOfSearch(parse(address).query),
  )
  expect(years).toEqual(['2022', '2022', '2022', '2022'])
})

it('knows none for several years, none, or an open range', () => {
  for (const address of ['', 'year=2021,2022', 'year=!2022', 'year=2022,none', 'from=2022', 'from=2021&to=2022', 'year=2022&from=2021'])
    expect(yearOfSearch(parse(address).query), address).toBeNull()
})

it('names the months as an address does', () => {
  const months = monthsOfYear('2022')
  expect([months.length, months[0], months[11]]).toEqual([12, '2022-01', '2022-12'])
  expect(months.filter((month) => isMonthChosen(parse('from=2022-03&to=2022-03').query, month))).toEqual(['2022-03'])
})
