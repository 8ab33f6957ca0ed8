import { expect, it } from 'vitest'
import { gramGap, gramSeparator, spaceGrams } from './spaced-grams.ts'

const grams = (text: string) =>
  spaceGrams(Array.from(text))
    .split(gramSeparator)
    .map((gram) => (gram === gramGap ? '' : gram))

it.each([
  ['城市民', ['城市', '市民']],
  ['文明城市', ['文明', '', '城市']],
  ['全国文明城', ['全国', '国文', '', '明城']],
  ['全国文明城市', ['全国', '', '文明', '', '城市']],
  ['姓𠮷的人', ['姓𠮷', '', '的人']],
])('covers %s with as few bigrams as do, each at its place', (text, expected) => {
  expect(grams(text)).toEqual(expected)
})
