import { describe, expect, it } from 'vitest'
import { inventedParagraphs } from '../testing/invented-pages.ts'
import { zoneTextOf } from '../testing/run.ts'

const text = inventedParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
const body = inventedParagraphs.join('\n')
const bodyOf = (source: string) => zoneTextOf(`<html><body>${source}</body></html>`, 'body', true)

describe('elements that a reader does not see', () => {
  it('are shown when they hold the text of the page, as public accounts hide it until a script runs', () => {
    expect(bodyOf(`<div id="content" style="visibility: hidden; opacity: 0; ">${text}</div>`)).toBe(body)
    const each = inventedParagraphs.map((paragraph) => `<p style="display:none">${paragraph}</p>`).join('\n')
    expect(bodyOf(each)).toBe(body)
  })

  it('are shown when the text stands in what browsers without frames or scripts show', () => {
    const frames = `<html><frameset cols="160,*"><frame src="a.htm"><noframes><body>${text}</body></noframes></frameset></html>`
    expect(zoneTextOf(frames, 'body', true)).toBe(body)
    expect(bodyOf(`${text}<noscript>请打开脚本，再看本页。</noscript>`)).toBe(body)
  })

  it('are hidden by a style sheet of the page, by their place, or by their size', () => {
    const sheet = '<style>/* .b{display:none} */ .a, p.c { color: red; display: none } @media print { .d { display: none } }</style>'
    expect(bodyOf(`${sheet}<div class="x a">看不见的一行</div><p class="c">看不见的一行</p><div class="d">${text}</div>`)).toBe(body)
    expect(bodyOf(`${text}<div style="position:absolute;left:-9999px">看不见的一行</div>`)).toBe(body)
    expect(bodyOf(`${text}<span style="font-size:0">看不见的一行</span>`)).toBe(body)
  })

  it('are not what a later rule shows, nor what sets its own size inside', () => {
    const sheet = '<style>.a{display:none} .a{display:block}</style>'
    expect(bodyOf(`${sheet}<div class="a">${text}</div>`)).toBe(body)
    expect(bodyOf(`<div style="font-size:0"><div style="font-size:16px">${text}</div></div>`)).toBe(body)
  })
})
