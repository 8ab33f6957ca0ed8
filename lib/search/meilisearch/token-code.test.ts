import { expect, it } from 'vitest'
import { tokenOf } from './token-code.ts'

it('gives every unit a word of its own', () => {
  const words = new Set<string>()
  for (let unit = 1; unit <= 0xffff; unit++) words.add(tokenOf(unit, 'anywhere'))
  expect(words.size).toBe(0xffff)
  for (const word of words) expect(word).toMatch(/^a[a-z]{4}$/)
})

it('tells apart places, and pairs from their halves', () => {
  const pair = (0x5177 << 16) | 0x961f
  expect(tokenOf(pair, 'title')).toMatch(/^t[a-z]{8}$/)
  expect(new Set([tokenOf(pair, 'title'), tokenOf(pair, 'anywhere'), tokenOf(pair, 'leadOrTitle'), tokenOf(0x5177, 'title')]).size).toBe(4)
})

it('keeps units above 7FFF apart, though a gram is a signed number', () => {
  expect(tokenOf((0xd842 << 16) | 0xdfb7, 'anywhere')).not.toBe(tokenOf((0x5842 << 16) | 0xdfb7, 'anywhere'))
  expect(tokenOf((0xd842 << 16) | 0xdfb7, 'anywhere')).toHaveLength(9)
})
