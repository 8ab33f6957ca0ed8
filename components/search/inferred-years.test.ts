import { expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { hasInferredYears } from './inferred-years.ts'

const counts = [
  { value: 'printed', count: 4 },
  { value: 'inferred', count: 1 },
]
const found = (address: string) => hasInferredYears(parse(address).query, counts)

it('says that inferred years are among the results unless the search leaves them out', () => {
  expect(found('year=2020')).toBe(true)
  expect(found('year=2020&basis=inferred')).toBe(true)
  expect(found('year=2020&basis=printed')).toBe(false)
  expect(found('basis=!inferred')).toBe(false)
  expect(found('basis=none')).toBe(false)
  expect(hasInferredYears(parse('').query, counts.slice(0, 1))).toBe(false)
})
