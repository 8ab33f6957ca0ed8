import { expect, it } from 'vitest'
import { readSettings, SettingsError } from './settings.ts'

it('fills in the defaults where nothing is set', () => {
  expect(readSettings({})).toEqual({ PORT: 3000, HOST: '127.0.0.1', HUIJI_DATA: '.data', HUIJI_SAMPLES: 'yes' })
})

it('counts an empty variable as not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: ' ' }).PORT).toBe(3000)
})

it('reports every wrong setting at once, each with its remedy', () => {
  const read = () => readSettings({ PORT: 'eighty', DATABASE_URL: 'mysql://x', MEILISEARCH_KEY: 'k', AUTH_SECRET: 'short' })
  expect(read).toThrow(SettingsError)
  expect(read).toThrow(/PORT must be a number such as 3000/)
  expect(read).toThrow(/DATABASE_URL must be an address such as postgresql:/)
  expect(read).toThrow(/MEILISEARCH_KEY is set without MEILISEARCH_URL/)
  expect(read).toThrow(/AUTH_SECRET must have at least 32 characters/)
})

it('takes several nodes of a cluster, with how the index is divided', () => {
  const settings = { OPENSEARCH_URL: 'http://one:9200, https://two:9200', OPENSEARCH_SHARDS: '3', OPENSEARCH_REPLICAS: '0' }
  expect(readSettings(settings)).toMatchObject({ ...settings, OPENSEARCH_SHARDS: 3, OPENSEARCH_REPLICAS: 0 })
})

it('reports settings that do not go together', () => {
  const read = () =>
    readSettings({ MEILISEARCH_URL: 'http://m:7700', OPENSEARCH_URL: 'http://o:9200,o2', OPENSEARCH_USER: 'u', OPENSEARCH_SHARDS: '0' })
  expect(read).toThrow(/OPENSEARCH_URL must be an address, or several joined by commas/)
  expect(read).toThrow(/OPENSEARCH_SHARDS must be from 1 to 1024/)
  expect(read).toThrow(/both set; leave one of them out/)
  expect(read).toThrow(/OPENSEARCH_USER and OPENSEARCH_PASSWORD need each other/)
})
