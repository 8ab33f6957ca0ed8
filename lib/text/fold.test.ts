import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldText, foldTextBoth } from './fold.ts'

describe('foldText', () => {
  it.each([
    ['ＡＢＣ　ａｂｃ', 'abcabc', 'width and case'],
    ['創建全國文明城市', '创建全国文明城市', 'traditional script'],
    ['著力解決', '着力解决', '著 and 着'],
    ['一目瞭然', '一目了然', '瞭 and 了'],
    ['二○二○年', '二〇二〇年', 'the circle that stands for zero'],
    ['“创城”工作，（推进）·会', '创城工作推进会', 'punctuation'],
    ['★文明■城市→好', '文明城市好', 'decoration'],
    ['100㎡、5℃', '100㎡5℃', 'letter-like symbols stay'],
    ['文\u200b明\ufeff城\u00ad市', '文明城市', 'invisible characters'],
  ])('folds %s to %s: %s', (shown, folded) => expect(foldText(shown)).toBe(folded))

  it('keeps marks between two digits and no others', () => {
    expect(foldText('1.5倍')).toBe('1.5倍')
    expect(foldText('１．５倍')).toBe('1.5倍')
    expect(foldText('1、3，12:37')).toBe('1、3,12:37')
    expect(foldText('2021-03-04')).toBe('2021-03-04')
    expect(foldText('5.好 1. 先')).toBe('5好1先')
    expect(foldText('20 21')).toBe('2021')
  })

  it('makes one break of sentence and paragraph ends, and none at the ends', () => {
    expect(foldText('。一。”\n\n　　二！！三？\n')).toBe('一\n二\n三')
    expect(foldText('甲;乙；丙!丁')).toBe('甲\n乙\n丙\n丁')
    expect(foldText('a.b')).toBe('ab')
    expect(foldText('1。5')).toBe('1\n5')
  })

  it('takes a lone question mark between Han for a lost byte', () => {
    expect(foldText('文？明?城')).toBe('文明城')
    expect(foldText('文？？明')).toBe('文\n明')
    expect(foldText('好？\n明')).toBe('好\n明')
    expect(foldText('a?b')).toBe('a\nb')
  })

  it('tells scripts apart when asked to', () => {
    expect(foldText('著力ＡＢ，創城', 'exact')).toBe('著力ab創城')
    expect(foldText('二○年', 'exact')).toBe('二○年')
  })

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'创城創著着1235.、，。！？?;；\n “”-A大ａ　𠮷𡞱()：'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  })

  it('is idempotent', () => {
    fc.assert(fc.property(text, (shown) => void expect(foldText(foldText(shown))).toBe(foldText(shown))))
  })

  it('folds into both scripts at once as into each', () => {
    fc.assert(
      fc.property(text, (shown) => {
        expect(foldTextBoth(shown)).toEqual({ any: foldText(shown), exact: foldText(shown, 'exact') })
      }),
    )
    expect(foldTextBoth('著力。ＡＢ，創城')).toEqual({ any: foldText('著力。ＡＢ，創城'), exact: '著力\nab創城' })
  })

  it('folds every part of a text to a part of the folded text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (shown, a, b) => {
        const characters = Array.from(shown)
        const from = characters.length === 0 ? 0 : a % characters.length
        const part = characters.slice(from, from + 1 + (b % 12)).join('')
        expect(foldText(shown)).toContain(foldText(part))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('fold', () => {
  it('leads every folded unit back to where it was read', () => {
    const shown = '　“創城”１．５，𠮷。好'
    const { text, starts, ends } = fold(shown)
    expect(text).toBe('创城1.5𠮷\n好')
    const origin = Array.from({ length: text.length }, (_, i) => shown.slice(starts[i], ends[i]))
    expect(origin).toEqual(['創', '城', '１', '．', '５', '𠮷', '𠮷', '。', '好'])
  })

  it('gives the same text as foldText, with rising offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (shown) => {
        const folded = fold(shown)
        expect(folded.text).toBe(foldText(shown))
        expect(folded.starts.length).toBe(folded.text.length)
        for (let i = 1; i < folded.starts.length; i++) expect(folded.starts[i] ?? 0).toBeGreaterThanOrEqual(folded.starts[i - 1] ?? 0)
      }),
    )
  })
})
