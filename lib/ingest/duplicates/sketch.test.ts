import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashNumbers } from './hash-text.ts'
import { minHashBands } from './min-hash-bands.ts'
import { countShared } from './shingles.ts'
import { estimateContainment, sketchOf } from './sketch.ts'

const shingles = (from: number, to: number, salt = 1) =>
  Uint32Array.from({ length: to - from }, (_, index) => hashNumbers([from + index, salt])).sort()
const sampled = (all: Uint32Array) => ({ shingleCount: all.length, sketch: sketchOf(all) })

describe('the estimate from sketches', () => {
  it('is exact for texts that are no longer than a sketch', () => {
    expect(estimateContainment(sampled(shingles(0, 100)), sampled(shingles(60, 120)))).toBeCloseTo(40 / 60)
  })
  it('is near the truth for long texts and for an excerpt of one', () => {
    for (let salt = 1; salt <= 20; salt++) {
      const like = estimateContainment(sampled(shingles(0, 2000, salt)), sampled(shingles(400, 2400, salt)))
      expect(Math.abs(like - 0.8)).toBeLessThan(0.15)
      expect(estimateContainment(sampled(shingles(0, 2000, salt)), sampled(shingles(500, 800, salt)))).toBeGreaterThan(0.45)
      expect(estimateContainment(sampled(shingles(0, 2000, salt)), sampled(shingles(5000, 7000, salt)))).toBe(0)
    }
  })
})

describe('bands', () => {
  it('are the same for equal sets and, mostly, one of them for like ones', () => {
    const bands = minHashBands(shingles(0, 900))
    expect(minHashBands(shingles(0, 900))).toEqual(bands)
    let found = 0
    for (let salt = 1; salt <= 100; salt++) {
      const [a, b] = [minHashBands(shingles(0, 1000, salt)), minHashBands(shingles(150, 1150, salt))]
      if (a.some((band, index) => band === b[index])) found++
    }
    expect(found).toBeGreaterThan(95)
  })
  it('stand for short texts too', () => {
    expect(minHashBands(shingles(0, 3))).toHaveLength(16)
    expect(minHashBands(shingles(0, 0))).toEqual([])
  })
})

it('counts what two rising lists share', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), fc.uniqueArray(fc.nat(50)), (a, b) => {
      expect(countShared(Uint32Array.from(a).sort(), Uint32Array.from(b).sort())).toBe(a.filter((one) => b.includes(one)).length)
    }),
  )
})
