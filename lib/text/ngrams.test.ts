import { expect, it } from 'vitest'
import { grams, gramsDecide, requiredGrams } from './ngrams.ts'

const holds = (text: string, term: string) => requiredGrams(term).every((gram) => grams(text).includes(gram))

it('finds single characters, pairs and what is longer', () => {
  for (const term of ['城', '城市', '城市民']) expect(holds('在城市民政局', term)).toBe(true)
  expect(holds('在城市民政局', '市城')).toBe(false)
})

it('does not reach over a break', () => {
  expect(holds('城市\n市民', '市市')).toBe(false)
  expect(holds('城市\n市民', '城市\n市民')).toBe(true)
})

it('tells apart characters that a narrow code would join', () => {
  expect(holds('施工队', '工具')).toBe(false)
})

it('treats an astral character as the pair that it is', () => {
  expect(holds('姓𠮷的', '𠮷')).toBe(true)
  expect(holds('姓𠮷的', '𠮶')).toBe(false)
})

it('names every gram once, in rising order', () => {
  const found = grams('城市城市\n城')
  expect([...found]).toEqual([...new Set(found)].sort((a, b) => a - b))
  expect(found).toHaveLength(4)
})

it('knows which terms need no second look', () => {
  expect(gramsDecide('城市')).toBe(true)
  expect(gramsDecide('城市民')).toBe(false)
  expect(gramsDecide('𠮷')).toBe(true)
})
