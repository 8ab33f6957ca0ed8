import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyQuery } from './defaults.ts'
import { parse } from './parse.ts'
import type { Query } from './query.ts'
import { serialise } from './serialise.ts'
import { anyQuery } from './testing/any-query.ts'

const clauses = (q: string) => parse({ q }).query.clauses
const all = (text: string) => ({ text, field: 'all' })
const problems = (address: string) => parse(address).problems.map(({ parameter, kind }) => `${parameter} ${kind}`)
const fixed = (address: string) => serialise(parse(address).query)

describe('the words of a search', () => {
  it('must all occur, parted by any white space', () => {
    expect(clauses(' 创城　整治\n督查 ')).toEqual(['创城', '整治', '督查'].map((text) => ({ exclude: false, any: [all(text)] })))
  })
  it('are one literal between quotes, with \\" for a quote', () => {
    expect(clauses('"a -b | c \\"d\\\\"')).toEqual([{ exclude: false, any: [all('a -b | c "d\\')] }])
  })
  it('are a literal between Chinese quotes too, where these hold the whole term', () => {
    expect(clauses('“创 城” 会')).toEqual([
      { exclude: false, any: [all('创 城')] },
      { exclude: false, any: [all('会')] },
    ])
    expect(clauses('“创城”推进会')).toEqual([{ exclude: false, any: [all('“创城”推进会')] }])
  })
  it('are excluded by a minus, and joined by a bar that binds tighter than the space', () => {
    expect(clauses('-甲 乙| 丙 丁')).toEqual([
      { exclude: true, any: [all('甲')] },
      { exclude: false, any: [all('乙'), all('丙')] },
      { exclude: false, any: [all('丁')] },
    ])
    expect(clauses('-甲|乙')).toEqual([{ exclude: true, any: [all('甲'), all('乙')] }])
  })
  it('are looked for in the title alone after title:', () => {
    expect(clauses('title:"甲 乙"|丙 -title:丁')).toEqual([
      { exclude: false, any: [{ text: '甲 乙', field: 'title' }, all('丙')] },
      { exclude: true, any: [{ text: '丁', field: 'title' }] },
    ])
  })
  it('keep a hyphen inside', () => expect(clauses('2021-03')).toEqual([{ exclude: false, any: [all('2021-03')] }]))

  it.each([
    ['甲 "乙 丙', 'q unbalanced-quote', '甲 "乙 丙"'],
    ['甲 ，。 乙', 'q empty-term', '甲 乙'],
    ['甲 | ', 'q dangling-operator', '甲'],
    ['- 甲', 'q dangling-operator', '甲'],
    ['| 甲', 'q dangling-operator', '甲'],
    ['甲|-乙 丙', 'q dangling-operator', '甲 丙'],
    ['title: 甲', 'q dangling-operator', '甲'],
    ['-甲', 'q only-exclusion', '-甲'],
  ])('name what is wrong and search for the rest: %s', (q, problem, understood) => {
    const parsed = parse({ q })
    expect(parsed.problems.map(({ parameter, kind }) => `${parameter} ${kind}`)).toEqual([problem])
    expect(parsed.query.clauses).toEqual(clauses(understood))
  })
  it('end at 20 terms and at 500 units', () => {
    expect(clauses('甲 '.repeat(30))).toHaveLength(20)
    expect(problems(`q=${'甲+'.repeat(21)}`)).toEqual(['q too-long'])
    expect(clauses('长'.repeat(600))[0]?.any[0]?.text).toHaveLength(500)
    expect(problems(`q=${'长'.repeat(501)}`)).toEqual(['q too-long'])
  })
})

describe('the address', () => {
  it('of nothing is everything, newest first', () => expect(parse('')).toEqual({ query: emptyQuery, problems: [] }))

  it('has one order, no defaults, and readable Chinese', () => {
    expect(fixed('?sort=relevance&size=20&page=1&stage=sprint,launch,launch&q=创城 "100%"&count=articles&place=510100')).toBe(
      'q=创城+100%25&place=510100&stage=launch,sprint',
    )
    expect(fixed('sort=newest')).toBe('')
    expect(fixed('q=创城&sort=newest')).toBe('q=创城&sort=newest')
  })
  it('puts values, exclusions and none in the order of their facet', () => {
    expect(fixed('stage=none,!sprint,award,launch&stage=!launch')).toBe('stage=launch,award,!launch,!sprint,none')
    expect(fixed('place=510104,510100.only,!110000,510100')).toBe('place=510100,510100.only,510104,!110000')
    expect(fixed('year=2022,none,2019')).toBe('year=2019,2022,none')
  })
  it('escapes commas, exclamation marks and the word none in names', () => {
    const { query } = parse({ person: '\\none,none,甲\\,乙,\\!丙,!丁' })
    expect(query.choices.person).toEqual({ include: ['!丙', 'none', '甲,乙'], exclude: ['丁'], none: true })
    expect(new URLSearchParams(serialise(query)).get('person')).toBe('\\!丙,\\none,甲\\,乙,!丁,none')
  })
  it.each([
    ['colour=red', 'colour unknown-parameter', ''],
    ['stage=party,launch', 'stage bad-value', 'stage=launch'],
    ['stage=LAUNCH', 'stage bad-value', 'stage=launch'],
    ['place=51', 'place bad-value', 'place=510000'],
    ['place=四川', 'place bad-value', ''],
    ['year=2022-03', 'year bad-value', ''],
    ['from=2022-13', 'from bad-value', ''],
    ['from=2022/3', 'from bad-value', 'from=2022-03'],
    ['from=2022&to=2020', 'from bad-value', 'from=2020&to=2022'],
    ['page=0', 'page bad-value', ''],
    ['size=30', 'size bad-value', 'size=50'],
    ['sort=best', 'sort bad-value', ''],
    ['sure=no', 'sure bad-value', ''],
    ['stage=!none', 'stage bad-value', ''],
  ])('names what is wrong and takes the nearest reading: %s', (address, problem, understood) => {
    expect(problems(address)).toEqual([problem])
    expect(fixed(address)).toBe(understood)
  })
  it('ignores what share buttons hang on', () => {
    expect(parse('utm_source=x&spm=1.2&from=singlemessage&isappinstalled=0')).toEqual({ query: emptyQuery, problems: [] })
  })
  it('is read alike from a string, URLSearchParams and the object of a page', () => {
    const expected = parse('q=甲&stage=launch&stage=award')
    expect(parse(new URLSearchParams('q=甲&stage=launch&stage=award'))).toEqual(expected)
    expect(parse({ q: '甲', stage: ['launch', 'award'], page: undefined })).toEqual(expected)
  })

  it('read again gives the same search', () => {
    fc.assert(fc.property(anyQuery, (query) => void expect(parse(serialise(query))).toMatchObject({ query } satisfies { query: Query })))
  })
  it('holds nothing that URL would change but letters beyond ASCII', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const address = serialise(query)
        expect(decodeURI(new URL(`http://localhost/?${address}`).search.slice(1))).toBe(address === '' ? '' : decodeURI(address))
      }),
    )
  })
  it('has one fixed form, whatever was typed', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙 -|"“”\\:：,!none。1.title'), maxLength: 30 })
    const parameters = fc.record(
      { q: word, person: word, stage: word, place: word, from: word, page: word, sort: word, x: word },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(parameters, (typed) => {
        const once = serialise(parse(typed).query)
        expect(serialise(parse(once).query)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
  it('of any text in q has one fixed form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (q) => {
        const once = serialise(parse({ q }).query)
        expect(serialise(parse(once).query)).toBe(once)
      }),
    )
  })
})

it('takes the year 0000, which no calendar has, for a wrong month', () => {
  for (const field of ['from', 'to']) expect(parse(`${field}=0000`).query).toEqual(emptyQuery)
})

it('reads a NUL or half a character as a lost one, which no database refuses', () => {
  const { query } = parse('q=%00城&person=%00&zone=a%00b')
  expect(JSON.stringify(query)).not.toContain('\\u0000')
  expect(parse({ q: 'a\ud800' }).query.clauses[0]?.any[0]?.text).toBe('a\ufffd')
})

it('names a year that there was not', () => {
  expect(parse('year=0000').problems).toMatchObject([{ parameter: 'year', kind: 'bad-value' }])
})
