import { describe, expect, it } from 'vitest'
import { wordIndex } from '#lib/text/word-index.ts'
import { commonWindow, datedMentions, datedPhrases } from './dated-phrases.ts'

const window = (text: string) => commonWindow(datedMentions(wordIndex(text)))

describe('dated phrases', () => {
  it('are dated in order', () => {
    expect(datedPhrases.length).toBeGreaterThan(100)
    expect(datedPhrases.filter(({ first, last }) => last !== null && last < first)).toEqual([])
    expect(datedPhrases.every(({ first }) => /^\d{4}-\d\d-\d\d$/.test(first))).toBe(true)
  })

  it('narrow each other', () => {
    expect(window('要做好疫情防控,喜迎党的二十大')).toEqual({ first: '2021-11-11', last: '2022-10-22' })
  })

  it('end nothing where they set no task', () => {
    expect(window('疫情防控形势平稳')).toEqual({ first: '2020-01-20', last: null })
  })

  it('end nothing where they look back', () => {
    expect(window('要感谢疫情防控期间的志愿者')).toEqual({ first: '2020-01-20', last: null })
  })

  it('contradict each other in a text of several times', () => {
    expect(window('要开展党的群众路线教育实践活动,做好疫情防控')).toBeNull()
  })

  it('leave everything open where there are none', () => {
    expect(window('会议要求抓好落实')).toEqual({ first: null, last: null })
  })
})
