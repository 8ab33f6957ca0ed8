import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWith } from '#lib/ingest/page-read.ts'
import { rules } from '#lib/ingest/rules.ts'
import { fuzzKinds } from './fuzz-kinds.ts'
import { hostileBytes } from './hostile-bytes.ts'

const facts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }
const timeLimitMs = 60_000

describe('the rules', () => {
  it(
    'break on no random bytes, characters or words, half pages or pages joined at random points, and never hang',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (seed, index) => {
          const read = readWith(rules, hostileBytes(seed, index), facts)
          const quotes = 'clean' in read ? read.metadata.flatMap(({ place }) => place.quotes) : []
          expect(quotes.every(({ start, end, text }) => end - start === text.length)).toBe(true)
        }),
        { numRuns: 200 },
      )
    },
    timeLimitMs,
  )

  it.each(fuzzKinds)(
    'read 40,000 characters: $name',
    ({ make, isHtml }) => {
      const source = make(40_000)
      const page = rules.clean({ source, encoding: 'utf-8', isHtml, facts })
      expect(page.source).toBe(source)
      for (const report of page.reports) rules.extract(report, facts)
    },
    timeLimitMs,
  )

  it.each([
    ['ten million letters of ASCII', 'lorem ipsum dolor '.repeat(600_000), false],
    ['three million digits', '7'.repeat(3_000_000), false],
    ['three million commas', ','.repeat(3_000_000), false],
    ['a million empty tags', '<b></b>'.repeat(500_000), true],
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}字`, true],
  ])(
    'do not run out of stack on %s',
    (_, source, isHtml) => {
      expect(rules.clean({ source, encoding: 'utf-8', isHtml, facts }).source).toBe(source)
    },
    timeLimitMs,
  )
})
