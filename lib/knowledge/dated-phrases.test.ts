import { describe, expect, it } from 'vitest'
import { commonWindow, datedMentions, datedPhrases } from './dated-phrases.ts'

const window = (text: string) => commonWindow(datedMentions(text))

describe('dated phrases', () => {
  it('are dated in order', () => {
    expect(datedPhrases.length).toBeGreaterThan(100)
    expect(datedPhrases.filter(({ first, last }) => last !== null && last < first)).toEqual([])
    expect(datedPhrases.every(({ first }) => /^\d{4}-\d\d-\d\d$/.test(first))).toBe(true)
  })

  it('narrow each other', () => {
    expect(window('要统筹疫情防控,喜迎党的二十大')).toEqual({ first: '2021-11-11', last: '2022-10-22' })
  })

  it('end nothing where they look back', () => {
    expect(window('疫情防控期间大家很辛苦')).toEqual({ first: '2020-01-20', last: null })
  })

  it('contradict each other in a text of several times', () => {
    expect(window('开展党的群众路线教育实践活动,落实动态清零')).toBeNull()
  })

  it('leave everything open where there are none', () => {
    expect(window('会议要求抓好落实')).toEqual({ first: null, last: null })
  })
})
