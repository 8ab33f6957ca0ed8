import { expect, it } from 'vitest'
import { citeGbt7714, citePlain } from './citation.ts'

const report = {
  id: 12,
  title: '某市召开创建工作推进会',
  authors: ['甲一', '乙二'],
  source: '某市日报',
  publishedAt: '2016-05-09T10:30',
  address: 'https://huiji.example/reports/12',
  citedOn: '2026-11-23',
  corpusVersion: '7',
}

it('cites after GB/T 7714', () => {
  expect(citeGbt7714(report)).toBe(
    '甲一, 乙二. 某市召开创建工作推进会[EB/OL]. 某市日报, (2016-05-09)[2026-11-23]. https://huiji.example/reports/12.',
  )
})

it('names three authors and counts the rest as 等', () => {
  expect(citeGbt7714({ ...report, authors: ['甲', '乙', '丙', '丁'] })).toMatch(/^甲, 乙, 丙, 等\. /)
})

it('leaves out what is not known', () => {
  const bare = { ...report, authors: [], source: null, publishedAt: null }
  expect(citeGbt7714(bare)).toBe('某市召开创建工作推进会[EB/OL]. [2026-11-23]. https://huiji.example/reports/12.')
  expect(citePlain(bare)).toBe('《某市召开创建工作推进会》，会纪第 12 号（语料版本 7），https://huiji.example/reports/12。')
})

it('cites plainly', () => {
  expect(citePlain(report)).toBe(
    '《某市召开创建工作推进会》，某市日报，2016-05-09，会纪第 12 号（语料版本 7），https://huiji.example/reports/12。',
  )
})
