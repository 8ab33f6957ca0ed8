import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { zoneTextOf } from '../testing/run.ts'

const article = `${inventedTitle}\n${inventedParagraphs.join('\n')}`

describe('advertisements at the edges of a page', () => {
  it.each(['特码资料_一肖一码_香港赛马会_白小姐图库', 'online casino | cheap jerseys | replica watches'])(
    'are spam where the page has none of their words: %s',
    (line) => {
      expect(zoneTextOf(`${line}\n${article}`, 'spam')).toBe(line)
      expect(zoneTextOf(`${article}\n${line}`, 'spam')).toBe(line)
    },
  )

  it.each([
    '凝心聚力,攻坚克难,全力冲刺',
    '青河县文明办 青河县住建局',
    '联系人:田雨,电话:0000-12345678。',
    '(文/田雨 图/石榴)',
    'http://www.qh.example.cn/2016-07/12/content_331.htm',
  ])('are not lines of the report: %s', (line) => {
    expect(zoneTextOf(`${article}\n${line}`, 'spam')).toBe('')
  })
})
