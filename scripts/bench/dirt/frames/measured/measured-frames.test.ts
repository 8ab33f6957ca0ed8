import { describe, expect, it } from 'vitest'
import { chance } from '../../../chance.ts'
import type { Piece } from '../../labelled-page.ts'
import { sourceOf, wantedReports } from '../../page-text.ts'
import { inventFacts } from '../index.ts'
import { measuredFrames } from './index.ts'

const lines = [
  '甲河县召开创建工作例会',
  '——把小事办实',
  '会议听取了汇报。',
  '会议指出,要逐条整改。',
  '会议强调,要形成合力。',
  '最后作了总结。',
]
const report: readonly Piece[] = lines.map((text, line) => ({
  kind: 'text',
  text: line < lines.length - 1 ? `${text}\n` : text,
  part: (['title', 'subtitle'] as const)[line] ?? 'body',
}))
const date = { year: 2019, month: 3, day: 6 }

it('has at least 25 frames of its own, of every kind that is measured', () => {
  expect(measuredFrames.length).toBeGreaterThanOrEqual(25)
  expect(measuredFrames.every(({ half }) => half === 'measured')).toBe(true)
  const counts = (['documentSiteFrame', 'forumFrame', 'frame'] as const).map((family) =>
    [true, false].map((isHtml) => measuredFrames.filter((frame) => frame.isHtml === isHtml && frame.families.includes(family)).length),
  )
  expect(Math.min(...counts.flat())).toBeGreaterThan(0)
})

describe.each(measuredFrames)('the frame $name', (frame) => {
  const dressed = frame.dress(report, inventFacts(chance(5), { date }), chance(5))

  it('keeps title, subtitle and paragraphs apart', () => {
    expect(wantedReports(dressed.pieces)).toEqual([{ title: lines[0], subtitle: lines[1], paragraphs: lines.slice(2) }])
    const own = dressed.pieces.map((piece) => (piece.kind === 'dirt' ? '\n' : piece.text)).join('')
    for (const [line, text] of lines.slice(0, -1).entries()) expect(own).not.toContain(`${text}${lines[line + 1]}`)
  })

  it('tells only what it prints', () => {
    const source = sourceOf(dressed.pieces)
    const { publishedAt, source: paper, authors } = dressed.told
    for (const name of [...authors, ...(paper ? [paper] : [])]) expect(source).toContain(name)
    if (publishedAt) {
      expect(publishedAt).toMatch(/^2019-03-06(?:T\d\d:\d\d(?::\d\d)?)?$/)
      expect(source).toMatch(/2019.{0,3}0?3.{0,3}0?6|二〇一九年三月六日/u)
      expect(source).toContain(publishedAt.slice(11))
    }
  })
})
