import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CaptureFacts } from '#lib/report/index.ts'
import type { PageRead } from './page-read.ts'
import type { Batch, BatchRead } from './page-reader.worker.ts'

/** Threads that pass pages through the rules side by side. */
export type PageReaders = {
  /** Pages to be under way at a time, so that no thread waits. */
  readonly most: number
  /** Null where a thread or a rule breaks down: the page is then read in its turn, which says what is wrong. */
  readonly read: (bytes: Uint8Array, facts: CaptureFacts) => Promise<PageRead | null>
  readonly close: () => Promise<void>
}

/** Every message wakes two threads; a batch of pages costs little more than one. */
const mostInBatch = 8
const mostBytesInBatch = 512 * 1024
/** One at work and one in hand, so that a thread need not wait for the one that hands out. */
const batchesPerThread = 2
/** The rules make many small things that are soon forgotten; with more room for them, fewer are taken for lasting. */
const youngGenerationMb = 64

type Task = Batch[number] & { readonly done: (read: PageRead | null) => void }
type Thread = { readonly worker: Worker; readonly underWay: Task[][]; hasAnswered: boolean }

/**
 * Starts threads that read pages with the rules of this archive; each loads them once. Not part of the front door: a bundler would take
 * the file of the thread for a module. Commands and the worker pass it in.
 */
export function openPageReaders(threads = availableParallelism()): PageReaders {
  const waiting: Task[] = []
  const pool = new Set<Thread>()
  let isClosed = false
  let isPlanned = false

  const start = (): void => {
    const worker = new Worker(new URL('./page-reader.worker.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    })
    const thread: Thread = { worker, underWay: [], hasAnswered: false }
    pool.add(thread)
    worker.on('message', (read: BatchRead) => {
      thread.hasAnswered = true
      for (const [index, task] of (thread.underWay.shift() ?? []).entries()) task.done(read[index] ?? null)
      handOut()
    })
    worker.once('error', () => undefined)
    worker.once('exit', () => {
      pool.delete(thread)
      for (const task of thread.underWay.flat()) task.done(null)
      // A thread that never answered cannot start; another would not either.
      if (!isClosed && thread.hasAnswered) start()
      if (pool.size > 0) handOut()
      else for (const task of waiting.splice(0)) task.done(null)
    })
  }

  const handOut = (): void => {
    isPlanned = false
    for (let round = 0; round < batchesPerThread; round++) {
      for (const { worker, underWay } of pool) {
        if (waiting.length === 0) return
        if (underWay.length > round) continue
        const tasks = takeBatch(waiting)
        underWay.push(tasks)
        worker.postMessage(tasks.map(({ bytes, facts }) => ({ bytes, facts })))
      }
    }
  }

  /** Pages that are asked for together go out together. */
  const plan = (): void => {
    if (isPlanned) return
    isPlanned = true
    setImmediate(handOut)
  }

  for (let count = 0; count < threads; count++) start()
  return {
    most: threads * batchesPerThread * mostInBatch,
    read: (bytes, facts) =>
      new Promise((done) => {
        if (pool.size === 0) return done(null)
        waiting.push({ bytes, facts, done })
        plan()
      }),
    close: async () => {
      isClosed = true
      for (const task of waiting.splice(0)) task.done(null)
      await Promise.all([...pool].map(({ worker }) => worker.terminate()))
    },
  }
}

/** As many pages as make a batch; at least one, however large. */
function takeBatch(waiting: Task[]): Task[] {
  let count = 0
  let sizeBytes = 0
  while (
    count < Math.min(waiting.length, mostInBatch) &&
    (count === 0 || sizeBytes + (waiting[count]?.bytes.length ?? 0) <= mostBytesInBatch)
  ) {
    sizeBytes += waiting[count]?.bytes.length ?? 0
    count++
  }
  return waiting.splice(0, count)
}
