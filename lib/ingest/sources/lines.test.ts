import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf } from './lines.ts'

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function split(text: string, chunkSize: number, limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const { bytes } of linesOf(inChunks(new TextEncoder().encode(text), chunkSize), limit))
    lines.push(bytes && new TextDecoder().decode(bytes))
  return lines
}

it('splits as the whole text would be split, wherever the chunks end', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '会', '😀', ' ', '\r\n', '\n') })
  await fc.assert(
    fc.asyncProperty(line, fc.integer({ min: 1, max: 7 }), async (text, chunkSize) => {
      expect(await split(text, chunkSize)).toEqual(text.split(/\r?\n/).filter((part) => part.trim() !== ''))
    }),
  )
})

it('numbers lines as an editor does, and tells of one that is too long without keeping it', async () => {
  const text = `a\n\n${'长'.repeat(500)}\nb`
  const lines = []
  for await (const line of linesOf(inChunks(new TextEncoder().encode(text), 64), 1000))
    lines.push([line.number, line.bytes?.length ?? null])
  expect(lines).toEqual([
    [1, 1],
    [3, null],
    [4, 1],
  ])
})
