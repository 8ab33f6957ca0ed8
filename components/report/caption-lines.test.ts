import { expect, it } from 'vitest'
import { captionLines } from './caption-lines.ts'

it('gives every caption once, in simplified characters', () => {
  const text = '圖為會議現場\n\n圖為會議現場\n甲某 攝 '
  expect(captionLines({ caption: { kind: 'caption', text, segments: [] } })).toEqual(['图为会议现场', '甲某 摄'])
})

it('gives none where the page has none', () => {
  expect(captionLines({})).toEqual([])
})
