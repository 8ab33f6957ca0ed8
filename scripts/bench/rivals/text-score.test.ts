import { expect, it } from 'vitest'
import { scoreText } from './text-score.ts'

const page = { wanted: [{ title: '甲市开会', subtitle: null, paragraphs: ['会议强调整改。', '会议要求落实。'] }], dirtChars: 10 }
const read = (text: string, title: string | null = '甲市开会') => scoreText({ rival: 'any', title, text, ms: 1 }, page)

it('takes a text as exact with its title and without, whatever parts the paragraphs', () => {
  expect(read('会议强调整改。\n会议要求落实。').exact).toBe(true)
  expect(read('甲市开会 会议强调整改。会议要求落实。').exact).toBe(true)
})

it('counts what is left out and what is left in', () => {
  expect(read('首页会议强调整改。会议要求')).toMatchObject({ bodyChars: 14, keptChars: 11, extraChars: 2, exact: false })
})

it('counts the title by itself', () => {
  expect(read('', '甲市开会 - 甲市网')).toMatchObject({ titleRight: false, keptChars: 0, extraChars: 0 })
})
