import { describe, expect, it } from 'vitest'
import { inventedParagraphs } from '../testing/invented-pages.ts'
import { zoneTextOf } from '../testing/run.ts'

const advert = '<p><a href="http://shop.example">家电清仓，全场五折起，先到先得</a></p>'
const headlines = '<p><a href="1">邻市召开安全生产例会</a></p><p><a href="2">本周菜价一览</a></p>'
const last = '会上,三个单位的代表作了发言。'
const page = (inset: string, behind: string) => {
  const text = inventedParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
  return `<html><body><h1>云川市召开创城推进会</h1><div>${text}${inset}${behind}</div></body></html>`
}

describe('what a site sets between the last lines of a text', () => {
  it.each([advert, headlines])('does not end it: %s', (inset) => {
    expect(
      zoneTextOf(page(inset, `<p>${last}</p>`), 'body', true)
        .split('\n')
        .at(-1),
    ).toBe(last)
  })

  it('does not part it from its signature', () => {
    const body = zoneTextOf(page(advert, '<p>云川市创建办公室</p><p>2019年5月6日</p>'), 'body', true)
    expect(body.split('\n').slice(-2)).toEqual(['云川市创建办公室', '2019年5月6日'])
  })

  it('ends it where more than that follows', () => {
    const many = headlines.repeat(3)
    expect(zoneTextOf(page(many, '<p>网友评论</p><p>说得好，就该这样抓，一抓到底。</p>'), 'body', true)).toBe(inventedParagraphs.join('\n'))
  })
})
