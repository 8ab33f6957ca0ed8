import { describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { InexactHere } from '../inexact-here.ts'
import { queryText, wordedTerms } from './words.ts'

const worded = (q: string) => wordedTerms(parse({ q }).query)
const parts = (q: string) => worded(q).map((term) => term.parts)

describe('the words of a search', () => {
  it('are the pairs of a longer term, which is then verified', () => {
    expect(worded('城市民 创').map(({ parts, verify }) => [parts, verify])).toEqual([
      [['城市', '市民'], true],
      [['创'], false],
    ])
  })
  it('cut no astral character in two and reach over no break', () => {
    expect(parts('姓𠮷的人')).toEqual([['𠮷', '的人']])
    expect(parts('"好！他来"')).toEqual([['好', '他来']])
  })
  it('are at most ten, because the server drops the rest', () => {
    const long = '一二三四五六七八九十百千万亿兆'
    expect(parts(long)[0]).toHaveLength(10)
    expect(parts(`${long} ${long} 创`).flat().length).toBeLessThanOrEqual(10)
    expect(() => worded('一 二 三 四 五 六 七 八 九 十 百')).toThrow(InexactHere)
  })
  it('are marked by where they are looked for, and exclusions hold everywhere', () => {
    const text = queryText(worded('title:创 城 -建'), 'leadOrTitle')
    expect(text.split(' ').map((word) => word.slice(0, word.indexOf('"') + 2))).toEqual(['"t', '"l', '-"a'])
  })
  it.each(['a|b', '-城市民', '创 -城市民'])('do not say %s', (q) => expect(() => worded(q)).toThrow(InexactHere))
})
