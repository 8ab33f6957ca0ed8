import { expect, it } from 'vitest'
import { changedSettings } from './changed-settings.ts'
import { checkMeilisearch, judgeVersion } from './check-server.ts'
import { indexSettings } from './settings.ts'

it.each(['1.12.0', '1.50.0', '2.0.0'])('takes Meilisearch %s', (version) => {
  expect(judgeVersion(version)).toEqual({ kind: 'ready' })
})

it('refuses a server that is too old, with the one that is needed', () => {
  expect(judgeVersion('1.9.4')).toEqual({ kind: 'problem', message: expect.stringMatching(/Meilisearch 1\.9\.4; 1\.12 or later/) })
})

it('takes a server that does not answer for one that may do so later', async () => {
  expect(await checkMeilisearch({ host: 'http://127.0.0.1:9' })).toMatchObject({ kind: 'down' })
})

it('finds nothing changed in its own settings, whatever more the server says and however it orders names', () => {
  const told = { ...indexSettings, stopWords: [], filterableAttributes: [...(indexSettings.filterableAttributes ?? [])].reverse() }
  expect(changedSettings(told)).toEqual([])
})

it('names the settings that somebody changed', () => {
  const told = { ...indexSettings, typoTolerance: { enabled: true }, searchableAttributes: ['*'], pagination: { maxTotalHits: 1000 } }
  expect(changedSettings(told).toSorted()).toEqual(['pagination', 'searchableAttributes', 'typoTolerance'])
})
