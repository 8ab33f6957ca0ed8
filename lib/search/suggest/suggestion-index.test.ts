import { expect, it } from 'vitest'
import { suggestibleNames } from './suggestible-names.ts'
import { makeSuggestionIndex, suggestionsFor } from './suggestion-index.ts'

const names = suggestibleNames({
  places: [
    { code: '340102', count: 3 },
    { code: '340200', count: 5 },
    { code: '500000', count: 1 },
  ],
  campaigns: [{ value: 'civilized-city', count: 8 }],
  zones: [],
  people: [
    { value: '何方', count: 2 },
    { value: '赵合', count: 1 },
  ],
  sources: [{ value: '虚构日报', count: 4 }],
  titles: [
    { reportId: 7, title: '合肥市召开创建工作会' },
    { reportId: 6, title: '虚构县部署工作' },
  ],
})
const index = await makeSuggestionIndex(names)
const found = (word: string) => suggestionsFor(index, word).map(({ kind, value }) => `${kind} ${value}`)

it('offers places, people, sources, campaigns and titles by how they are written', () => {
  expect(found('合肥')).toEqual(['place 340100', 'place 340102', 'title 7'])
  expect(found('虚构')).toEqual(['source 虚构日报', 'title 6'])
  expect(found('创文')).toEqual(['campaign civilized-city'])
})

it('offers them by full pinyin and by its first letters, with tones, blanks or without', () => {
  for (const typed of ['hf', 'hefei', 'hé féi', "he'fei", 'HF', 'hef']) expect(found(typed), typed).toContain('place 340100')
  expect(found('hf')).toEqual(['place 340100', 'person 何方', 'title 7'])
  for (const typed of ['chongq', 'chongqing', 'cqs']) expect(found(typed), typed).toEqual(['place 500000'])
  expect(found('cq')).toContain('campaign civilized-city')
})

it('offers them for what was typed in traditional script or full width', () => {
  expect(found('蕪湖')).toEqual(['place 340200'])
  expect(found('ｈｆ')).toEqual(found('hf'))
})

it('counts what lies in a place for the place, and puts what most articles have first', () => {
  expect(names.find(({ value }) => value === '340000')?.count).toBe(8)
  expect(found('安徽')).toEqual(['place 340000', 'place 340200', 'place 340100', 'place 340102'])
})

it('offers nothing for nothing, and inside a name only from two characters on', () => {
  for (const typed of ['', '，', '无此字样']) expect(found(typed)).toEqual([])
  expect(found('合')).not.toContain('person 赵合')
  expect(suggestionsFor(index, '合肥', ['title']).map(({ value }) => value)).toEqual(['7'])
})
