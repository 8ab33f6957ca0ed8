import { expect, it } from 'vitest'
import { readImports } from '../../checks/read-imports.ts'

const ownRooms = /^lib\/(?:clean|text|knowledge|extract|ingest|query|search|store|output)\//
/** What cleaning reads script and readings from. */
const sourcesOfCleaning = /^node_modules\/(?:opencc-js|pinyin-pro)/

it('makes dirt without the rules of cleaning and without what they read from', () => {
  const files = readImports(['scripts/bench/dirt'])
  expect(files.length).toBeGreaterThan(60)
  const wrong = files
    .filter(({ path }) => !/\.test\.ts$/.test(path))
    .flatMap(({ path, imports }) =>
      imports.filter(({ to }) => ownRooms.test(to) || sourcesOfCleaning.test(to)).map(({ to }) => `${path}: ${to}`),
    )
  expect(wrong).toEqual([])
})
