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
