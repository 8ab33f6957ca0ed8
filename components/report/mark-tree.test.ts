import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MarkNode, markTree, type TextMark } from './mark-tree.ts'

const textOf = (nodes: readonly MarkNode[]): string => nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('')
const coveredBy = (nodes: readonly MarkNode[], mark: TextMark): string =>
  nodes.map((node) => ('text' in node ? '' : node.mark === mark ? textOf(node.children) : coveredBy(node.children, mark))).join('')

const text = '全市创建工作推进会今天召开'
const mark = (start: number, end: number): TextMark => ({ kind: 'evidence', start, end })

it('puts a mark inside the one that covers it', () => {
  const [outer, inner] = [mark(0, 6), mark(2, 4)]
  expect(markTree(text, 0, 6, [inner, outer])).toEqual([
    {
      start: 0,
      mark: outer,
      first: true,
      children: [
        { start: 0, text: '全市' },
        { start: 2, mark: inner, first: true, children: [{ start: 2, text: '创建' }] },
        { start: 4, text: '工作' },
      ],
    },
  ])
})

it('cuts a mark in two where it crosses the end of another', () => {
  const [left, right] = [mark(0, 4), mark(2, 6)]
  const nodes = markTree(text, 0, 6, [left, right])
  expect(nodes[1]).toEqual({ start: 4, mark: right, first: false, children: [{ start: 4, text: '工作' }] })
})

it('shows of a mark only what lies in the paragraph', () => {
  expect(textOf(markTree(text, 2, 6, [mark(0, 4)]))).toBe('创建工作')
})

const marks = fc.array(
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
  { maxLength: 6 },
)

it('keeps every character once, under exactly the marks that cover it', () => {
  fc.assert(
    fc.property(marks, (all) => {
      const nodes = markTree(text, 0, text.length, all)
      expect(textOf(nodes)).toBe(text)
      for (const one of all) expect(coveredBy(nodes, one)).toBe(text.slice(one.start, one.end))
    }),
  )
})
