import { describe, expect, it } from 'vitest'
import type { ZoneTexts } from '#lib/report/index.ts'
import { damagesOf } from './damage.ts'

const flagged = (text: string) => {
  const texts: ZoneTexts = { body: { kind: 'body', text, segments: [] } }
  return damagesOf(texts).map(({ start, end }) => text.slice(start, end))
}

describe('damage that is left in a text', () => {
  it.each([
    ['支持中国?青河论坛', ['?']],
    ['不断提高?民的素质', ['?']],
    ['各縣?huì)〉旅窬,今年', ['?huì)〉旅窬']],
    ['会议强\ufffd,要求', ['\ufffd']],
    ['落实责任??梢哉f,要', ['??梢哉f']],
  ])('is flagged in %s', (text, wanted) => {
    expect(flagged(text)).toEqual(wanted)
  })

  it.each(['洒水车有没有?苫布有没有?', '怎么办?关键在落实。', '群众满意吗?我看还不够。', '路灯几时能亮?谁来负责?'])(
    'is not seen in a question: %s',
    (text) => {
      expect(flagged(text)).toEqual([])
    },
  )
})
