import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { CaptureFacts, DecodedPage } from '#lib/report/index.ts'
import { type DecodeProblem, decodePage } from './decode-page.ts'

const facts: CaptureFacts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }
const simplified = '清水县召开创建全国文明城市工作推进会，县委书记出席会议并讲话。会议要求各级各部门提高认识，落实责任。'
const traditional = '清水縣召開創建全國文明城市工作推進會，縣委書記出席會議並講話。會議要求各級各部門提高認識，落實責任。'

const isProblem = (result: DecodedPage | DecodeProblem): result is DecodeProblem => 'problem' in result
const read = (bytes: Uint8Array, more: Partial<CaptureFacts> = {}) => {
  const result = decodePage(bytes, { ...facts, ...more })
  if (isProblem(result)) throw new Error(result.message)
  return result
}

describe('reading the bytes of a capture', () => {
  it.each(['utf-8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be'])('reads simplified text in undeclared %s', (encoding) => {
    expect(read(iconv.encode(simplified, encoding)).source).toBe(simplified)
  })

  it.each(['utf-8', 'gbk', 'big5', 'utf-16le'])('reads traditional text in undeclared %s', (encoding) => {
    expect(read(iconv.encode(traditional, encoding)).source).toBe(traditional)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('obeys the byte-order mark of %s and leaves it out', (encoding) => {
    expect(read(iconv.encode(simplified, encoding, { addBOM: true })).source).toBe(simplified)
  })

  it('uses what the page declares', () => {
    const page = `<html><head><meta charset="gb2312"></head><body>${simplified}</body></html>`
    expect(read(iconv.encode(page, 'gbk'))).toMatchObject({ source: page, encoding: 'gb18030', isHtml: true })
  })

  it('does not believe a wrong declaration', () => {
    expect(read(iconv.encode(simplified, 'gbk'), { contentType: 'text/html; charset=utf-8' }).source).toBe(simplified)
    expect(read(iconv.encode(simplified, 'utf-8'), { contentType: 'text/html; charset=gbk' }).source).toBe(simplified)
    expect(read(iconv.encode(traditional, 'big5'), { contentType: 'text/plain; charset=gb2312' }).source).toBe(traditional)
  })

  it('reads a page with a broken character or two', () => {
    const bytes = iconv.encode(simplified.repeat(3), 'gbk')
    const broken = new Uint8Array([...bytes.subarray(0, 40), 0xff, ...bytes.subarray(40)])
    expect(read(broken).source).toContain('落实责任。')
  })

  it('replaces what no database stores', () => {
    const { source } = read(iconv.encode(`a\u0000b${simplified}`, 'utf-8'))
    expect(source).toBe(`a\ufffdb${simplified}`)
  })

  it.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', iconv.encode(' \n\u3000', 'utf-8'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]), 'binary'],
    ['random bytes', new Uint8Array(Array.from({ length: 4000 }, (_, index) => (index * 7919 + index * index) % 256)), 'binary'],
    ['a dump', new Uint8Array(17 * 1024 * 1024).fill(65), 'too-large'],
  ])('names %s as no page, with a remedy', (_, bytes, problem) => {
    expect(decodePage(bytes, facts)).toMatchObject({ problem, message: expect.stringContaining(': ') })
  })

  it('takes a text with a few tags left over for text', () => {
    expect(read(iconv.encode(`<p>${simplified}</p>`, 'utf-8')).isHtml).toBe(false)
    expect(
      read(iconv.encode(`<p>${simplified}</span>\n<span>${simplified}</p>\n<font>${simplified}</strong><br>\n<p><b>${simplified}`, 'utf-8'))
        .isHtml,
    ).toBe(false)
    expect(read(iconv.encode(`<p>${simplified}</p>`, 'utf-8'), { contentType: 'text/html' }).isHtml).toBe(true)
  })
})
