import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lcsLength } from './lcs-length.ts'

/** The table of the textbook. */
function slowly(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const unit of a) {
    const row = [0]
    for (let at = 0; at < b.length; at++) row.push(unit === b[at] ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0))
    above = row
  }
  return above[b.length] ?? 0
}

it('is as long as the table of the textbook says, also over many words of bits', () => {
  const text = fc.array(fc.constantFrom('会', '议', '文', '明'), { maxLength: 150 }).map((units) => units.join(''))
  fc.assert(fc.property(text, text, (a, b) => lcsLength(a, b) === slowly(a, b)))
})

it('finds nothing in common with an empty text', () => {
  expect(lcsLength('', '会议')).toBe(0)
})
