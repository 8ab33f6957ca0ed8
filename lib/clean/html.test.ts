import { describe, expect, it } from 'vitest'
import { cleanPage } from './clean-page.ts'
import { inventedParagraphs, inventedTitle } from './testing/invented-pages.ts'
import { pageOf, zoneTextOf } from './testing/run.ts'

const page = `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8">
<title>${inventedTitle}_青河县人民政府</title>
<meta name="SiteName" content="青河县人民政府">
<meta name="PubDate" content="2021-04-13 09:20">
<meta name="ContentSource" content="青河日报&nbsp;&amp;&nbsp;融媒">
<meta name="viewport" content="width=device-width">
<style>p { text-indent: 2em }</style>
<script>var tracker = "<p>not text</p>";</script>
</head><body>
<nav><a href="/">首页</a> <a href="/news">要闻</a></nav>
<div class="position">当前位置:<a href="/">首页</a> &gt; <a href="/news">要闻</a></div>
<h1>${inventedTitle}</h1>
<div class="info"><span>发布时间:2021-04-13 09:20</span> <span>来源:青河融媒</span></div>
<div style="display: none">这一段谁也看不见。</div>
<!-- 正文开始 -->
${inventedParagraphs.map((text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;<span>${text.slice(0, 10)}</span>${text.slice(10, 20)}\r\n  ${text.slice(20)}</p>`).join('\n')}
<p><img src="a.jpg" alt="图"></p>
<footer><p>主办:青河县人民政府办公室</p><p>版权所有</p></footer>
</body></html>`

describe('a page in HTML', () => {
  it('gives title and paragraphs without their markup', () => {
    expect(zoneTextOf(page, 'title', true)).toBe(inventedTitle)
    expect(zoneTextOf(page, 'body', true)).toBe(inventedParagraphs.join('\n'))
  })

  it('keeps what the head says, and the frame', () => {
    expect(zoneTextOf(page, 'meta', true)).toBe(`${inventedTitle}_青河县人民政府\n青河县人民政府\n2021-04-13 09:20\n青河日报 & 融媒`)
    expect(zoneTextOf(page, 'navigation', true)).toContain('要闻')
    expect(zoneTextOf(page, 'breadcrumb', true)).toBe('当前位置:首页 > 要闻')
    expect(zoneTextOf(page, 'footer', true)).toContain('主办:青河县人民政府办公室')
    expect(zoneTextOf(page, 'sourceLine', true)).toBe('发布时间:2021-04-13 09:20 来源:青河融媒')
  })

  it('shows nothing of what a browser hides', () => {
    const { reports } = cleanPage(pageOf(page, true))
    const shown = Object.values(reports[0]?.texts ?? {})
      .map((zone) => zone?.text ?? '')
      .join('\n')
    expect(shown).not.toMatch(/看不见|tracker|text-indent|正文开始|viewport|<|&nbsp;/)
  })

  it('joins a ghost that markup cut in two', () => {
    const ghosts = '<p>縣委召開會<b>(huì</b>)議,動(dòng)員全縣(xiàn)上下推進(jìn)文明城市創(chuàng)建工作。</p>'
    expect(zoneTextOf(ghosts, 'body', true)).toBe('縣委召開會議,動員全縣上下推進文明城市創建工作。')
  })

  it('reads broken markup as far as it goes', () => {
    const broken = `<div><p>${inventedParagraphs[0]}<p>${inventedParagraphs[1]}</div></div></p><div hidden>${inventedParagraphs[2]}`
    expect(zoneTextOf(broken, 'body', true)).toBe(inventedParagraphs.slice(0, 3).join('\n'))
  })
})
