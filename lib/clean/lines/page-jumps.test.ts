import { describe, expect, it } from 'vitest'
import { foldForRecognition } from './fold-line.ts'
import { frameCue } from './frame-cue.ts'

describe('notes of pagination', () => {
  it.each(['(接上页)', '(未完,转第2页)', 'Page 2 of 3', '- 第2页 共3页 -', '(2/3)', '【第1页/共3页】', '本文共3页', '▶下转第4版'])(
    'are known: %s',
    (line) => {
      expect(frameCue(foldForRecognition(line))).toBe('pageJump')
    },
  )

  it.each(['(2017年)', '转作风', '(1)', '第2页印有倡议书', '接续奋斗'])('are not seen in %s', (line) => {
    expect(frameCue(foldForRecognition(line))).not.toBe('pageJump')
  })
})
