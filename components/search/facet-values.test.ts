import { expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { facetValues } from './facet-values.ts'

const { query } = parse('stage=launch,!award&year=2016')

it('lists stages in the order of the cycle, the unknown last', () => {
  const counts = [
    { value: null, count: 4 },
    { value: 'award', count: 9 },
    { value: 'launch', count: 2 },
  ]
  expect(facetValues(query, 'stage', counts).map(({ value, state }) => [value, state])).toEqual([
    ['launch', 'chosen'],
    ['award', 'excluded'],
    [null, 'open'],
  ])
})

it('lists years newest first and campaigns by their number', () => {
  const years = ['2014', '2016', '2015'].map((value) => ({ value, count: 1 }))
  expect(facetValues(query, 'year', years).map(({ value }) => value)).toEqual(['2016', '2015', '2014'])
  const campaigns = [
    { value: 'civilized-city', count: 2 },
    { value: 'sanitary-city', count: 5 },
  ]
  expect(facetValues(query, 'campaign', campaigns).map(({ value }) => value)).toEqual(['sanitary-city', 'civilized-city'])
})

it('leads from each value to the search with it, without it, or excluding it', () => {
  const [launch, award] = facetValues(query, 'stage', [
    { value: 'launch', count: 2 },
    { value: 'award', count: 1 },
  ])
  expect(launch?.href).toBe('/search?stage=!award&year=2016')
  expect(award?.href).toBe('/search?stage=launch&year=2016')
  expect(award?.excludeHref).toBeNull()
})
