import { expect, it } from 'vitest'
import { isNear, nearNames } from './near-names.ts'
import type { Suggestible } from './suggestible.ts'
import { makeSuggestionIndex } from './suggestion-index.ts'

it('are those with another character, one more or one less', () => {
  for (const [a, b] of [
    ['何子方', '何于方'],
    ['何子方', '何方'],
    ['何方', '何子方'],
    ['何方', '何方子'],
    ['甲何方', '何方'],
  ] as const)
    expect(isNear(a, b), `${a} ${b}`).toBe(true)
  for (const [a, b] of [
    ['何方', '何方'],
    ['何子方', '方子何'],
    ['何方', '何方子平'],
    ['何子方', '子方'.repeat(2)],
  ] as const)
    expect(isNear(a, b), `${a} ${b}`).toBe(false)
})

it('come with those of most articles first, in whatever script the word was typed', async () => {
  const person = (value: string, count: number): Suggestible => ({ kind: 'person', value, names: [value], spoken: [], count })
  const index = await makeSuggestionIndex([person('何于方', 1), person('何予方', 3), person('赵大华', 9)])
  expect(nearNames(index, '何子方', 5)).toEqual(['何予方', '何于方'])
  expect(nearNames(index, '何子方', 1)).toEqual(['何予方'])
  expect(nearNames(index, '趙太華', 5)).toEqual(['赵大华'])
  expect(nearNames(index, '何', 5)).toEqual([])
})
