import { parentPort } from 'node:worker_threads'
import type { CaptureFacts } from '#lib/report/index.ts'
import { type PageRead, readWith } from './page-read.ts'
import { rules } from './rules.ts'

/** Pages that a thread is given at once. */
export type Batch = readonly { readonly bytes: Uint8Array; readonly facts: CaptureFacts }[]
/** What the rules made of them, in their order; null for a page on which one broke down. */
export type BatchRead = readonly (PageRead | null)[]

function readOne({ bytes, facts }: Batch[number]): PageRead | null {
  try {
    return readWith(rules, bytes, facts)
  } catch {
    return null
  }
}

parentPort?.on('message', (batch: Batch) => {
  const read: BatchRead = batch.map(readOne)
  parentPort?.postMessage(read)
})
