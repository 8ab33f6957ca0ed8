import { expect, it } from 'vitest'
import { facetFields } from '#lib/query/index.ts'
import type { SearchResult } from '#lib/search/index.ts'
import { marksOf, missingMark, yearMarks } from './overview-marks.ts'

const nothing = Object.fromEntries(facetFields.map((field) => [field, []])) as unknown as SearchResult['facets']
const facets: SearchResult['facets'] = {
  ...nothing,
  year: [
    { value: '2014', count: 3 },
    { value: '2016', count: 1 },
    { value: null, count: 2 },
  ],
  stage: [{ value: 'launch', count: 4 }],
}

it('leaves no gap between years, and links only what has reports', () => {
  expect(yearMarks(facets).map(({ key, count, href }) => [key, count, href])).toEqual([
    ['2014', 3, '/search?year=2014'],
    ['2015', 0, null],
    ['2016', 1, '/search?year=2016'],
  ])
  expect(yearMarks(nothing)).toEqual([])
})

it('links the reports without a value to their list', () => {
  expect(missingMark(facets, 'year', 'undated')).toEqual({ key: 'none', name: 'undated', count: 2, href: '/search?year=none' })
})

it('has a mark for every value asked for', () => {
  expect(marksOf(facets, 'stage', ['nominate', 'launch'], (slug) => slug).map(({ count }) => count)).toEqual([0, 4])
})
