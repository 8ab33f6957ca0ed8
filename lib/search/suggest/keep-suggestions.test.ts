import { expect, it, vi } from 'vitest'
import { keepSuggestions } from './keep-suggestions.ts'
import type { Suggestible } from './suggestible.ts'
import { suggestionsFor } from './suggestion-index.ts'

const person = (value: string): Suggestible => ({ kind: 'person', value, names: [value], spoken: [value], count: 1 })

function archive() {
  const state = { version: 1n, names: [person('何方')], reads: 0 }
  const keep = keepSuggestions({
    version: async () => state.version,
    names: async () => {
      state.reads++
      return state.names
    },
  })
  return { state, found: async (word: string) => suggestionsFor(await keep(), word).map(({ value }) => value) }
}

it('reads the names once for a corpus version, however many ask', async () => {
  const { state, found } = archive()
  await Promise.all([found('何'), found('何'), found('何')])
  expect(await found('何')).toEqual(['何方'])
  expect(state.reads).toBe(1)
})

it('answers from the names there are while those of a new version are read, then from these', { timeout: 60_000 }, async () => {
  const { state, found } = archive()
  await found('何')
  state.version = 2n
  state.names = [person('何圆')]
  await vi.waitFor(async () => expect(await found('何')).toEqual(['何圆']), { timeout: 50_000 })
  expect(state.reads).toBe(2)
})

it('tries again when the names could not be read', async () => {
  let broken = true
  const keep = keepSuggestions({
    version: async () => 1n,
    names: async () => {
      if (broken) throw new Error('the database is away')
      return [person('何方')]
    },
  })
  await expect(keep()).rejects.toThrow('away')
  broken = false
  expect(suggestionsFor(await keep(), '何')).toHaveLength(1)
})
