import type { SourcePage } from '#lib/ingest/index.ts'
import { chance } from './chance.ts'
import { inventFacts } from './dirt/frames/invent-facts.ts'
import { otherHeadlines } from './dirt/frames/tuning/words.ts'
import { inventReport, templates } from './reports/index.ts'

/** A page in HTML of about `sizeBytes` bytes of UTF-8. */
type HeavyKind = { readonly name: string; readonly make: (sizeBytes: number) => string }

const random = chance(5)
const facts = inventFacts(random)
const paragraphsOf = (number: number): readonly string[] => inventReport(templates[number % templates.length] ?? '', number).paragraphs
const body = paragraphsOf(1)
const bytesIn = (text: string) => Buffer.byteLength(text)

/** Adds unit after unit until the page has its size. */
function filled(sizeBytes: number, around: (filling: string) => string, unit: (number: number) => string): string {
  const units: string[] = []
  let size = bytesIn(around(''))
  for (let number = 0; size < sizeBytes; number++) {
    const next = unit(number)
    units.push(next)
    size += bytesIn(next)
  }
  return around(units.join(''))
}

const page = (head: string, above: string, text: string, below: string): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>某市召开创建全国文明城市推进会_${facts.site.name}</title>${head}</head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw">新闻</a></li></ul></div>
<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/xw">新闻中心</a></div>${above}
<div class="article"><h1>某市召开创建全国文明城市推进会</h1><div class="info"><span>发布日期：2021-03-04</span> <span>来源：某新报</span></div>
<div class="content">${text}</div></div>${below}
<div class="footer"><p>主办：某市融媒体中心</p><p>版权所有</p></div></body></html>
`
const plain = body.map((line) => `<p>${line}</p>\n`).join('')
const headline = () => otherHeadlines(1, facts, random)[0] ?? ''

/** What makes pages of sites large: lists of links, a long text with a style on every word, scripts and data, tables in tables. */
export const heavyKinds: readonly HeavyKind[] = [
  {
    name: 'links',
    make: (size) =>
      filled(
        size,
        (list) => page('', '', plain, `<div class="list"><ul>${list}</ul></div>`),
        (number) =>
          `<li class="item"><a href="/art/2021/3/${number}.html" target="_blank" title="${headline()}">${headline()}</a><span class="date">2021-03-${10 + (number % 20)}</span></li>\n`,
      ),
  },
  {
    name: 'long text',
    make: (size) =>
      filled(
        size,
        (text) => page('', '', text, ''),
        (number) =>
          paragraphsOf(number)
            .map((line) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${line}</p>\n`)
            .join(''),
      ),
  },
  {
    name: 'styled words',
    make: (size) =>
      filled(
        size,
        (text) => page('', '', text, ''),
        (number) =>
          paragraphsOf(number)
            .map(
              (line) =>
                `<p class="MsoNormal" style="text-indent:32.0pt">${line.replace(/[^，。、]+[，。、]?/g, (words) => `<span style="font-size:16.0pt;font-family:仿宋_GB2312;color:black">${words}</span>`)}</p>\n`,
            )
            .join(''),
      ),
  },
  {
    name: 'scripts and data',
    make: (size) =>
      filled(
        size,
        (state) => page(`<script>window.__STATE__=[${state}]</script>`, '', plain, ''),
        (number) => `${JSON.stringify({ id: number, title: headline(), url: `/art/${number}.html`, time: '2021-03-04 10:00' })},`,
      ),
  },
  {
    name: 'tables in tables',
    make: (size) =>
      filled(
        size,
        (rows) => page('', `<table>${rows}</table>`, plain, ''),
        (number) =>
          `<tr><td width="10"><table cellpadding="0"><tr><td>·</td></tr></table></td><td><a href="show.asp?id=${number}"><font color="#333333">${headline()}</font></a></td><td align="right">(3月4日)</td></tr>\n`,
      ),
  },
]

export function heavyPage({ name, make }: HeavyKind, sizeBytes: number): SourcePage & { readonly label: string } {
  const bytes = new TextEncoder().encode(make(sizeBytes))
  const own = { fileName: 'page.html', url: 'http://www.example.org/art/1.html', fetchedAt: null, contentType: 'text/html' }
  return { label: `HTML, ${name}`, path: '', bytes, facts: own, sidecar: null }
}
