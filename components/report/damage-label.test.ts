import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { damageNotes } from './damage-label.ts'

const sources = globSync('lib/clean/result/*.ts', { exclude: ['**/*.test.ts'] }).map((path) => readFileSync(path, 'utf8'))
/** Notes are the sentences among the strings of the room that finds damage. */
const notes = sources.flatMap((source) =>
  [...source.matchAll(/'((?:an? |characters |digits )[a-z ,;]{8,})'/g)].flatMap(([, note]) => note ?? []),
)

it('has words for every kind of damage that cleaning notes', () => {
  expect(notes.length).toBeGreaterThan(4)
  expect(notes.filter((note) => !(note in damageNotes))).toEqual([])
})
