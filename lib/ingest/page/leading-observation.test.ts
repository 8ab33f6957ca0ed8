import { expect, it } from 'vitest'
import type { Observation } from '#lib/store/index.ts'
import { isLater, leadingObservation } from './leading-observation.ts'

const seen = (id: number, url: string | null, fetchedAt: string | null): Observation => ({
  id,
  blobSha256: 'x',
  facts: { fileName: 'a.txt', url, fetchedAt, contentType: null },
  path: null,
  declaredEncoding: null,
  invented: false,
  supersededById: null,
  createdAt: new Date(0),
})
const local = seen(1, null, null)
const late = seen(2, 'https://a.example/', '2022-01-01T00:00:00+08:00')
const early = seen(3, 'https://b.example/', '2020-01-01T00:00:00+08:00')
const undated = seen(4, 'https://c.example/', null)

it('reads a capture by its earliest address, in whatever order the observations come', () => {
  for (const order of [
    [local, late, early, undated],
    [undated, early, late, local],
  ]) {
    expect(leadingObservation(order)).toBe(early)
  }
  expect(leadingObservation([undated, late])).toBe(late)
  expect(leadingObservation([local, undated])).toBe(undated)
  expect(leadingObservation([])).toBeNull()
})

it('goes by the times of two captures, and without both by which came in later', () => {
  expect(isLater(late, early)).toBe(true)
  expect(isLater(early, late)).toBe(false)
  expect(isLater(undated, early)).toBe(true)
  expect(isLater(local, undated)).toBe(false)
})
