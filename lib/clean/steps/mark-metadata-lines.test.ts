import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { reportOf } from '../testing/run.ts'

const text = inventedParagraphs.join('\n')

describe('names in brackets behind a report', () => {
  it.each(['(方若水顾小满)', '(方若水 顾小满)', '(记者方若水)', '(记者 方若水)'])('are a byline behind the last sentence: %s', (names) => {
    const { texts } = reportOf(`${inventedTitle}\n${text}${names}`)
    expect(texts.body?.text).toBe(text)
    expect(texts.byline?.text.replace(/\s/g, '')).toBe(names.replace(/\s/g, ''))
  })

  it('are a byline below the signature', () => {
    const { texts } = reportOf(`${inventedTitle}\n${text}\n青河县文明办\n2016年4月11日\n(田雨)`)
    expect(texts.body?.text).toBe(`${text}\n青河县文明办\n2016年4月11日`)
    expect(texts.byline?.text).toBe('(田雨)')
  })

  it.each(['(此件公开发布)', '(热烈鼓掌通过)', '(各单位抓好落实)'])('are not words such as %s', (words) => {
    expect(reportOf(`${inventedTitle}\n${text}${words}`).texts.body?.text).toBe(`${text}${words}`)
  })
})
