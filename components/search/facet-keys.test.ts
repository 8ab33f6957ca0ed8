import { expect, it } from 'vitest'
import { facetKeys } from './facet-keys.ts'
import { holdsTyped } from './holds-typed.ts'

const keys = facetKeys('合肥市')

it('finds a value by its characters, anywhere, and by the beginning of its sound', () => {
  for (const typed of ['', '合', '肥市', 'hf', 'HeFei', "he'fei", 'hé féi', ' hefeishi ']) expect(holdsTyped(keys, typed), typed).toBe(true)
  for (const typed of ['芜湖', 'fei', 'f', 'hx']) expect(holdsTyped(keys, typed), typed).toBe(false)
})

it('finds a value by words in the language of the page', () => {
  expect(holdsTyped(facetKeys('National Civilized City'), 'national civ')).toBe(true)
})
