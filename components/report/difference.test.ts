import { expect, it } from 'vitest'
import { differenceOf, stepCounts } from './difference.ts'

const source = '首页 > 要闻\n某市召开會議,,部署工作\n责编:某人'
const cut = (text: string, kind: 'breadcrumb' | 'byline') => {
  const start = source.indexOf(text)
  return { kind, step: 'frame' as const, start, end: start + text.length }
}
const comma = source.indexOf(',,')
const edits = [{ steps: ['punctuation'] as const, start: comma, end: comma + 2, after: ',' }]

it('covers every character of the page once', () => {
  const stretches = differenceOf(source.length, edits, [cut('首页 > 要闻\n', 'breadcrumb'), cut('责编:某人', 'byline')])
  expect(stretches.map((one) => source.slice(one.start, one.end)).join('')).toBe(source)
  expect(stretches.map((one) => one.kind)).toEqual(['cut', 'kept', 'edit', 'kept', 'cut'])
})

it('leaves out an edit inside what is cut, and zones that are shown', () => {
  const all = [{ kind: 'body' as const, step: 'frame' as const, start: 0, end: source.length }]
  expect(differenceOf(source.length, [], all)).toEqual([{ kind: 'kept', start: 0, end: source.length }])
  const line = { kind: 'byline' as const, step: 'frame' as const, start: comma - 2, end: comma + 4 }
  expect(differenceOf(source.length, edits, [line]).map((one) => one.kind)).toEqual(['kept', 'cut', 'kept'])
})

it('joins neighbours that were cut to the same kind of zone', () => {
  const zones = [cut('首页 ', 'breadcrumb'), cut('> 要闻\n', 'breadcrumb')]
  expect(differenceOf(source.length, [], zones)[0]).toMatchObject({ kind: 'cut', start: 0, end: 8 })
})

it('counts the changes of each step', () => {
  const stretches = differenceOf(source.length, edits, [cut('首页 > 要闻\n', 'breadcrumb'), cut('责编:某人', 'byline')])
  expect([...stepCounts(stretches)]).toEqual([
    ['frame', 2],
    ['punctuation', 1],
  ])
})
