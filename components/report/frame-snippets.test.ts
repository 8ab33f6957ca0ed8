import { expect, it } from 'vitest'
import { frameSnippets } from './frame-snippets.ts'

const text = '〇'.repeat(300)

it('takes what stands around each mark, within the text', () => {
  expect(
    frameSnippets(text, [
      { start: 10, end: 12 },
      { start: 200, end: 205 },
    ]),
  ).toEqual([
    { start: 0, end: 52 },
    { start: 160, end: 245 },
  ])
})

it('makes one stretch of marks that stand near each other', () => {
  expect(
    frameSnippets(text, [
      { start: 120, end: 125 },
      { start: 100, end: 105 },
    ]),
  ).toEqual([{ start: 60, end: 165 }])
})
