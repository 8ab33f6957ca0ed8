import type { CaptureFacts } from '#lib/report/index.ts'
import type { IngestDeps } from './ingest-page.ts'
import { pipelineReading } from './page-read.ts'
import type { Pipeline } from './pipeline.ts'
import { readAhead } from './read-ahead.ts'

/** Fewer pages are done before threads have loaded the rules. */
const fewestPages = 200

type Capture = { readonly bytes: Uint8Array; readonly facts: CaptureFacts }

/** The items in their order, each with the rules that it is to be passed through; threads have done their part ahead where there are many. */
export async function* withPipelines<Item>(
  { pipeline, openReaders }: Pick<IngestDeps, 'pipeline' | 'openReaders'>,
  items: AsyncIterable<Item>,
  count: number,
  captureOf: (item: Item) => Capture | null,
): AsyncGenerator<readonly [Item, Pipeline]> {
  if (!openReaders || count < fewestPages) {
    for await (const item of items) yield [item, pipeline]
    return
  }
  const readers = openReaders()
  try {
    yield* readAhead(items, readers.most, async (item) => {
      const capture = captureOf(item)
      const read = capture && (await readers.read(capture.bytes, capture.facts))
      return read ? pipelineReading(pipeline, read, capture.facts) : pipeline
    })
  } finally {
    await readers.close()
  }
}
