import { expect, it } from 'vitest'
import { type ObservationDraft, observationKey, saysInvented } from './observations.ts'

const draft = (facts: Partial<ObservationDraft['facts']>, path: string | null = '/pages/a.txt'): ObservationDraft => ({
  blobSha256: 'x',
  facts: { fileName: 'a.txt', url: null, fetchedAt: null, contentType: null, ...facts },
  path,
  declaredEncoding: null,
  sidecar: null,
})
const url = 'https://news.example/1'

it('is the same observation wherever the file of an address lies, and however its time is written', () => {
  const key = observationKey(draft({ url, fetchedAt: '2022-03-03T10:58:00+08:00' }))
  expect(observationKey(draft({ url, fetchedAt: '2022-03-03T02:58:00Z' }, '/elsewhere/b.txt'))).toBe(key)
  expect(observationKey(draft({ url, fetchedAt: '2022-03-04T02:58:00Z' }))).not.toBe(key)
})

it('knows a page without an address by its file, a line by the file that it stands in', () => {
  expect(observationKey(draft({}, '/pages/b.txt'))).not.toBe(observationKey(draft({})))
  expect(observationKey(draft({}, '/pages/p.jsonl:8'))).toBe(observationKey(draft({}, '/pages/p.jsonl:9')))
})

it('takes a page for invented when its sidecar says so, and not otherwise', () => {
  expect(saysInvented({ invented: true, url: 'http://a.example/' })).toBe(true)
  for (const sidecar of [null, {}, { invented: 'true' }, ['invented']]) expect(saysInvented(sidecar)).toBe(false)
})
