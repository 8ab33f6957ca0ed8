import { expect, it } from 'vitest'
import { readWith } from './page-read.ts'
import { rules } from './rules.ts'
import { withPipelines } from './with-pipelines.ts'

const facts = { fileName: 'a.txt', url: null, fetchedAt: null, contentType: null }
const captures = ['4月12日,青河县召开推进会。县长罗晓岚主持会议。', '同志们:\n今天召开会议。'].map((text) => ({
  bytes: new TextEncoder().encode(text),
  facts,
}))

async function* source() {
  yield* captures
}

async function read(count: number, threadFails: boolean) {
  const opened = { readers: 0, closed: 0 }
  const openReaders = () => {
    opened.readers++
    return {
      most: 2,
      read: async (bytes: Uint8Array) => (threadFails ? null : readWith(rules, bytes, facts)),
      close: async () => {
        opened.closed++
      },
    }
  }
  const results = []
  for await (const [{ bytes }, pipeline] of withPipelines({ pipeline: rules, openReaders }, source(), count, (capture) => capture))
    results.push(readWith(pipeline, bytes, facts))
  return { results, opened }
}

const wanted = captures.map(({ bytes }) => readWith(rules, bytes, facts))

it('reads many pages ahead in threads, in their order, and closes them', async () => {
  expect(await read(1000, false)).toEqual({ results: wanted, opened: { readers: 1, closed: 1 } })
})

it('reads a page in its turn where a thread broke down', async () => {
  expect((await read(1000, true)).results).toEqual(wanted)
})

it('starts no threads for a few pages', async () => {
  expect(await read(2, false)).toEqual({ results: wanted, opened: { readers: 0, closed: 0 } })
})
