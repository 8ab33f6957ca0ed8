import { expect, it } from 'vitest'
import { latinKey, pinyinSpellings } from './pinyin-spellings.ts'

it('spells a name in whole syllables and in first letters', () => {
  expect(pinyinSpellings('合肥市')[0]).toEqual({ full: 'hefeishi', initials: 'hfs' })
})

it('follows every common reading of a character that has several', () => {
  const spelled = pinyinSpellings('重庆')
  expect(spelled).toContainEqual({ full: 'chongqing', initials: 'cq' })
  expect(spelled).toContainEqual({ full: 'zhongqing', initials: 'zq' })
})

it('reads traditional characters, and keeps letters and digits', () => {
  expect(pinyinSpellings('廣東ABC3')[0]).toEqual({ full: 'guangdongabc3', initials: 'gdabc3' })
})

it('compares what is typed without tones, blanks and apostrophes, and takes ü, v and u for one', () => {
  expect(['hé féi', "he'fei", 'HeFei', 'he fei'].map(latinKey)).toEqual(['hefei', 'hefei', 'hefei', 'hefei'])
  expect(['lüshun', 'lvshun', 'lushun', 'lǚshùn'].map(latinKey)).toEqual(['lushun', 'lushun', 'lushun', 'lushun'])
  expect(pinyinSpellings('旅顺')[0]?.full).toBe('lushun')
})

it('ends at eight readings, however many characters have several', () => {
  expect(pinyinSpellings('和和和和和和').length).toBe(8)
})
