import { describe, expect, it } from 'vitest'
import { excludeValue, includeValue, removeValue, searchHref, toggleNone, toggleValue } from './change.ts'
import { parse } from './parse.ts'
import { serialise } from './serialise.ts'

const at = (address: string) => parse(address).query

describe('searchHref', () => {
  it('keeps every filter when the sort changes', () => {
    expect(searchHref({ ...at('?stage=launch&q=创城&place=510100'), sort: 'newest' })).toBe(
      '/search?q=创城&place=510100&stage=launch&sort=newest',
    )
  })
  it('goes back to the first page when anything but the page changes', () => {
    expect(searchHref(at('q=创城&page=3'), { size: 50 })).toBe('/search?q=创城&size=50')
    expect(searchHref(at('q=创城&page=3'), { page: 4 })).toBe('/search?q=创城&page=4')
    expect(searchHref(at('q=创城&page=3'))).toBe('/search?q=创城&page=3')
  })
  it('takes the default order of the new words, unless another was chosen', () => {
    expect(searchHref(at(''), { clauses: at('q=甲').clauses })).toBe('/search?q=甲')
    expect(searchHref(at('q=甲'), { clauses: [] })).toBe('/search')
    expect(searchHref(at('sort=oldest'), { clauses: at('q=甲').clauses }, '/api/search')).toBe('/api/search?q=甲&sort=oldest')
  })
})

describe('choosing values', () => {
  const start = at('stage=launch&page=2')
  it('adds, excludes and takes back', () => {
    expect(serialise(includeValue(start, 'stage', 'award'))).toBe('stage=launch,award')
    expect(serialise(excludeValue(start, 'stage', 'launch'))).toBe('stage=!launch')
    expect(serialise(includeValue(at('stage=!launch'), 'stage', 'launch'))).toBe('stage=launch')
    expect(serialise(removeValue(at('stage=launch,!award'), 'stage', 'award'))).toBe('stage=launch')
    expect(serialise(toggleValue(start, 'stage', 'launch'))).toBe('')
    expect(serialise(toggleNone(start, 'stage'))).toBe('stage=launch,none')
    expect(serialise(toggleNone(at('stage=none'), 'stage'))).toBe('')
  })
})
