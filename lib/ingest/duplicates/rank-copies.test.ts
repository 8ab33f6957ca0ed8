import { expect, it } from 'vitest'
import { rankCopies } from './rank-copies.ts'
import { prose, ready } from './testing/article.ts'

const ranked = (...copies: Parameters<typeof rankCopies>[0]) => rankCopies(copies).map(({ article }) => article.reportId)
const opening = prose.split('\n').slice(0, 3).join('\n')
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

it('never makes a rewritten copy the master while another is there', () => {
  expect(ranked(ready(1, prose, { flags: ['rewritten'] }), ready(2, opening))).toEqual([2, 1])
})
it('takes the whole text before an opening, damaged or not', () => {
  expect(ranked(ready(1, opening), ready(2, prose, { damageCount: 3, flags: ['damaged'] }))).toEqual([2, 1])
})
it('takes the least damaged of the whole texts, then one that needed no repair', () => {
  expect(ranked(ready(1, prose, { damageCount: 2 }), ready(2, prose, { repairCount: 40 }), ready(3, prose))).toEqual([3, 2, 1])
})
it('takes the first capture of equals, then the lowest number', () => {
  const [late, early] = [day('2024-02-01'), day('2023-02-01')]
  expect(ranked(ready(4, prose), ready(3, prose), ready(1, prose, { fetchedAt: late }), ready(2, prose, { fetchedAt: early }))).toEqual([
    2, 1, 3, 4,
  ])
})
