import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { bareEdges } from './bare-edges.ts'

describe('what a table or an indentation left at the edges of lines', () => {
  it('goes: bars on either side', () => {
    expect(afterStep(bareEdges, '| 一、提高认识 |\n|各镇要抓好落实。||')).toBe('一、提高认识\n各镇要抓好落实。')
  })

  it('goes: question marks in place of spaces', () => {
    expect(afterStep(bareEdges, '标题\n??同志们:\n??(略)\n??……')).toBe('标题\n同志们:\n(略)\n……')
    expect(afterStep(bareEdges, '标题\n????同志们:')).toBe('标题\n同志们:')
  })

  it.each(['青河网 | 要闻', '标题\n??梢哉f,创建工作有了进展。'])('stays where it is something else: %s', (text) => {
    expect(afterStep(bareEdges, text)).toBe(text)
  })
})
