import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { reportOf } from '../testing/run.ts'

const others = ['云梦县召开创建文明城市推进会', '7月2日，石泉县部署防汛工作', '松山市表彰十佳市民']
const list = `<ul>${others.map((headline) => `<li>·<a href="x.htm">${headline}</a><span>(2019-03-12)</span></li>`).join('')}</ul>`
const text = inventedParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
const pageOf = (content: string, title = `松岚日报数字报-${inventedTitle}`) =>
  reportOf(`<html><head><title>${title}</title></head><body>${content}</body></html>`, true).texts

describe('lines that are links and nothing else', () => {
  it('are headlines of other articles, before the title and behind the text', () => {
    const read = pageOf(`${list}<p>${inventedTitle}</p>${text}${list}`)
    expect(read.title?.text).toBe(inventedTitle)
    expect(read.body?.text).toBe(inventedParagraphs.join('\n'))
    expect(read.related?.text).toContain(others[0])
    expect(read.subtitle).toBeUndefined()
  })

  it('are found where tags are never closed, and in cards of several lines', () => {
    const unclosed = `<ul>${others.map((headline) => `<li><a href=1.htm>${headline}\n`).join('')}</ul>`
    const cards = others.map((headline) => `<a class="card"><p>${headline}</p><span>3小时前</span></a>`).join('')
    expect(pageOf(`<h1>${inventedTitle}</h1>${text}${unclosed}`).body?.text).toBe(inventedParagraphs.join('\n'))
    expect(pageOf(`<h1>${inventedTitle}</h1>${text}${cards}`).body?.text).toBe(inventedParagraphs.join('\n'))
  })

  it('are the title of the page where the head of the page says so, or nothing else can be', () => {
    expect(pageOf(`${list}<h2><a href="this.htm">${inventedTitle}</a></h2>${text}`).title?.text).toBe(inventedTitle)
    expect(pageOf(`<h2><a href="this.htm">${inventedTitle}</a></h2>${text}`, '松岚').title?.text).toBe(inventedTitle)
  })

  it('stay in the text where one or two stand between paragraphs', () => {
    const [first = '', ...rest] = inventedParagraphs
    const inside = `<p>${first}</p><p><a href="plan.htm">创建工作方案全文</a></p>${rest.map((paragraph) => `<p>${paragraph}</p>`).join('')}`
    expect(pageOf(`<h1>${inventedTitle}</h1>${inside}`).body?.text).toContain('创建工作方案全文')
  })

  it('do not make a text of links a list of other articles', () => {
    const linked = inventedParagraphs.map((paragraph) => `<p><a href="full.htm">${paragraph}</a></p>`).join('')
    expect(pageOf(`<h1>${inventedTitle}</h1>${linked}`).body?.text).toBe(inventedParagraphs.join('\n'))
  })

  it('are no anchors of names', () => {
    const [first = '', ...rest] = inventedParagraphs
    const named = `<p>${first}</p><p><a name="top">青河镇党委</a></p><p><a name="b">青河镇政府</a></p><p><a name="c">各村支部</a></p>`
    expect(pageOf(`<h1>${inventedTitle}</h1>${named}${rest.map((paragraph) => `<p>${paragraph}</p>`).join('')}`).body?.text).toContain(
      '青河镇政府',
    )
  })
})
