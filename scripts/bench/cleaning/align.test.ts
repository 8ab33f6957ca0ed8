import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gapsBetween } from './align.ts'

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '\n'), maxLength: 40 }).map((string) => [...string])

it('leaves two equal texts outside its gaps', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      let [aAt, bAt] = [0, 0]
      for (const gap of gapsBetween(a, b)) {
        expect(a.slice(aAt, gap.aStart)).toEqual(b.slice(bAt, gap.bStart))
        ;[aAt, bAt] = [gap.aEnd, gap.bEnd]
      }
      expect(a.slice(aAt)).toEqual(b.slice(bAt))
    }),
  )
})

it('finds one changed character alone', () => {
  expect(gapsBetween([...'全市动员'], [...'全县动员'])).toEqual([{ aStart: 1, aEnd: 2, bStart: 1, bEnd: 2 }])
})
