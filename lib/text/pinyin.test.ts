import { describe, expect, it } from 'vitest'
import { isReadingOf, isReadingOfWord, readingsOf } from './pinyin.ts'

describe('readings of a character', () => {
  it('knows all readings of a character that has several', () => {
    expect([...readingsOf('會')]).toEqual(expect.arrayContaining(['huì', 'kuài']))
    expect([...readingsOf('長')]).toEqual(expect.arrayContaining(['zhǎng', 'cháng']))
    expect([...readingsOf('調')]).toEqual(expect.arrayContaining(['diào', 'tiáo']))
  })

  it('has none for a letter or a mark', () => {
    expect(readingsOf('X').size).toBe(0)
    expect(readingsOf('。').size).toBe(0)
  })

  it('compares tones where the syllable has one, and only then', () => {
    expect(isReadingOf('區', 'qū')).toBe(true)
    expect(isReadingOf('區', 'qù')).toBe(false)
    expect(isReadingOf('區', 'QU')).toBe(true)
    expect(isReadingOf('董', 'jiǎng')).toBe(false)
    expect(isReadingOf('綠', 'lv')).toBe(true)
  })

  it('reads whole words', () => {
    expect(isReadingOfWord('文明', 'wénmíng')).toBe(true)
    expect(isReadingOfWord('西安', "xī'ān")).toBe(true)
    expect(isReadingOfWord('文明', 'wénhuà')).toBe(false)
  })
})
