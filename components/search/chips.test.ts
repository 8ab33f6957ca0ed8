import { expect, it } from 'vitest'
import { parse, serialise } from '#lib/query/index.ts'
import { chipsOf } from './chips.ts'

it('has a chip for every condition, each leading to the search without it', () => {
  const { query } = parse('q=推进+-动员&stage=launch,none,!award&year=2016&from=2015&script=exact')
  const chips = chipsOf(query)
  expect(chips.map(({ kind }) => kind)).toEqual(['words', 'words', 'include', 'none', 'exclude', 'include', 'from', 'exact'])
  for (const { without } of chips) expect(chipsOf(without)).toHaveLength(chips.length - 1)
  expect(serialise(chips[2]?.without ?? query)).toContain('stage=!award,none')
})

it('has none for a search of everything', () => {
  expect(chipsOf(parse('sort=oldest&page=3').query)).toEqual([])
})
