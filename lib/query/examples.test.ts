import { expect, it } from 'vitest'
import { mistakeExamples, queryExamples } from './examples.ts'
import { parse } from './parse.ts'
import type { Clause, Term } from './query.ts'
import { writeTerms } from './term-syntax.ts'

const anywhere = (text: string): Term => ({ text, field: 'all' })
const one = (text: string): Clause => ({ exclude: false, any: [anywhere(text)] })

/** What each example of the help page means. */
const meant: { readonly [N in (typeof queryExamples)[number]['name']]: readonly Clause[] } = {
  and: [one('创城'), one('推进会')],
  phrase: [one('创建 全国文明城市')],
  not: [one('推进会'), { exclude: true, any: [anywhere('动员')] }],
  or: [{ exclude: false, any: [anywhere('创文'), anywhere('创城')] }],
  title: [{ exclude: false, any: [{ text: '动员大会', field: 'title' }] }],
  script: [one('著力推進')],
  punctuation: [one('补短板，强弱项')],
}

it.each(queryExamples)('$typed means what the help page says', ({ name, typed }) => {
  expect(parse({ q: typed })).toMatchObject({ query: { clauses: meant[name] }, problems: [] })
})

it.each(mistakeExamples)('$typed is read as $read, with a message', ({ kind, typed, read }) => {
  const { query, problems } = parse({ q: typed })
  expect(problems.map((problem) => problem.kind)).toEqual([kind])
  expect(writeTerms(query.clauses)).toBe(writeTerms(parse({ q: read }).query.clauses))
  expect(writeTerms(query.clauses).replaceAll('"', '')).toBe(read.replaceAll('"', ''))
})
