import { describe, expect, it } from 'vitest'
import { chance } from '../../chance.ts'
import type { Piece } from '../labelled-page.ts'
import { cleanTextOf, sourceOf } from '../page-text.ts'
import { bytesOf, frames, inventFacts, textOf } from './index.ts'

const lines = [
  ['title', '甲河县召开创建文明城市工作例会'],
  ['subtitle', '——把“小事”办实'],
  ['body', '3月5日，甲河县召开例会，听取A&B两个小组的汇报。'],
  ['body', '会议指出，要对照《<细则>》逐条整改，9月底前完成80%。'],
  ['body', '会议强调，坚持问题导向…'],
] as const

/** An invented report, a ghost and a converted character in it. */
const report: readonly Piece[] = lines.flatMap(([part, text], index): Piece[] => [
  ...(index > 0 ? [{ kind: 'text' as const, text: '\n', part }] : []),
  { kind: 'text', text, part },
  { kind: 'dirt', text: '(huì)', families: ['ghosts'] },
  { kind: 'changed', text: '實', was: '实', part, families: ['traditionalCharacters'] },
])
const untitled = report.filter((piece) => piece.kind === 'dirt' || piece.part === 'body').slice(3)
const facts = (seed: number) =>
  inventFacts(chance(seed), { place: { province: '山东省', city: '聊城市', district: null }, date: { year: 2019, month: 3, day: 6 } })
const seeds = [1, 2, 3, 4, 5, 6]

it('has at least 25 frames to tune on, each with a name of its own', () => {
  expect(frames.filter(({ half }) => half === 'tuning').length).toBeGreaterThanOrEqual(25)
  expect(new Set(frames.map(({ name }) => name)).size).toBe(frames.length)
})

describe.each(frames)('the frame $name', (frame) => {
  it('gives the report back when its labels are followed', () => {
    for (const seed of seeds) expect(cleanTextOf(frame.dress(report, facts(seed), chance(seed)).pieces)).toBe(cleanTextOf(report))
  })

  it('takes a report without a title', () => {
    for (const seed of seeds) expect(cleanTextOf(frame.dress(untitled, facts(seed), chance(seed)).pieces)).toBe(cleanTextOf(untitled))
  })

  it('can be read back from the bytes that it is served in', () => {
    for (const seed of seeds) {
      const { pieces, served } = frame.dress(report, facts(seed), chance(seed))
      expect(textOf(bytesOf(sourceOf(pieces), served), served)).toBe(sourceOf(pieces))
    }
  })

  it('is the same page for the same seed', () => {
    expect(frame.dress(report, facts(7), chance(7))).toEqual(frame.dress(report, facts(7), chance(7)))
  })

  it('prints no day of publication where there is none', () => {
    for (const seed of seeds) {
      const dressed = frame.dress(report, { ...facts(seed), date: null }, chance(seed))
      expect(dressed.told.publishedAt).toBeNull()
      expect(sourceOf(dressed.pieces)).not.toMatch(/undefined|null|NaN/)
    }
  })

  it('brings only dirt of the families that it names', () => {
    const brought = frame.dress(report, facts(1), chance(1)).pieces.flatMap((piece) => (piece.kind === 'text' ? [] : piece.families))
    const allowed = new Set([...frame.families, 'ghosts', 'traditionalCharacters', 'indentation'])
    expect(brought.filter((family) => !allowed.has(family))).toEqual([])
  })
})
