import { describe, expect, it } from 'vitest'
import { readLevel } from './level.ts'
import { readPlace } from './place.ts'
import { inputOf } from './testing/input-of.ts'

const level = (zones: Parameters<typeof inputOf>[0]) => {
  const input = inputOf(zones)
  return readLevel(input, readPlace(input)).value
}

describe('the level of the organiser', () => {
  it.each([
    ['怀化市召开创建推进会', 'city'],
    ['贡井区召开创建推进会', 'district'],
    ['天门市召开创建推进会', 'county-level-city'],
    ['中方县召开创建推进会', 'county'],
    ['怀化高新区召开创建推进会', 'zone'],
    ['怀化市教育局召开创建推进会', 'department'],
    ['怀化市卫生健康委员会召开通报会', 'department'],
    ['翠坪村:院坝会上话文明', 'village'],
    ['贡井区长土街道召开创建推进会', 'street'],
    ['怀化市第一人民医院召开创建推进会', 'hospital'],
    ['郫县召开创建推进会', 'county'],
    ['湖南省召开创建推进会', 'province'],
    ['怀化市委宣传部召开创建推进会', 'city'],
  ])('%s: %s', (title, expected) => expect(level({ title, body: '会议要求抓好落实。' })).toBe(expected))

  it('is of the kind that the name was in that year', () => {
    const of = (title: string, year: number | null) => {
      const input = inputOf({ title, body: '会议要求抓好落实。' })
      return readLevel(input, readPlace(input), year).value
    }
    expect(of('巢湖市召开创建推进会', 2009)).toBe('city')
    expect(of('巢湖市召开创建推进会', 2019)).toBe('county-level-city')
    expect(of('莱芜市召开创建推进会', null)).toBe('city')
  })

  it.each([
    ['春风里社区召开议事会', 'community'],
    ['向阳小学举行动员会', 'school'],
    ['柳河镇召开推进会', 'town'],
    ['东山村开院坝会', 'village'],
    ['怀化市住房城乡建设委员会召开专题会', 'department'],
  ])('%s: %s, without a place of its own', (title, expected) => expect(level({ title, body: '会议要求抓好落实。' })).toBe(expected))

  it('is known where all readings of an ambiguous name agree in it', () => {
    expect(level({ title: '鼓楼区召开推进会', body: '会议要求抓好落实。' })).toBe('district')
  })

  it('is a school that speaks of itself', () => {
    expect(level({ title: '我校召开创建推进会', body: '' })).toBe('school')
  })

  it('is unknown where the place is', () => {
    expect(level({ title: '创建推进会召开', body: '' })).toBeNull()
  })
})
