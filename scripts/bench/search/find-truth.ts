import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Query } from '#lib/query/index.ts'
import type { CorpusName } from '../corpus/bench-corpus.ts'
import { emptyTruth, merge, type Truth } from './truth.ts'
import type { TruthMessage, TruthTask } from './truth-worker.ts'

const worker = join(import.meta.dirname, 'truth-worker.ts')

function runPart(task: TruthTask, onDone: (reports: number) => void): Promise<readonly Truth[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: task })
    thread.on('message', (message: TruthMessage) => ('done' in message ? onDone(message.done) : resolve(message.truths)))
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`A thread that looked for the truth ended with ${code}`)))
  })
}

/** The true answers to searches, by looking at every report, on as many threads as there are processors. */
export async function findTruth(
  corpus: CorpusName,
  queries: readonly Query[],
  onProgress: (done: number) => void,
): Promise<readonly Truth[]> {
  const parts = availableParallelism()
  let done = 0
  const onDone = (reports: number) => {
    done += reports
    onProgress(done)
  }
  const results = await Promise.all(Array.from({ length: parts }, (_, part) => runPart({ corpus, queries, part, parts }, onDone)))
  return queries.map((query, i) => results.map((truths) => truths[i] ?? emptyTruth()).reduce((a, b) => merge(a, b, query)))
}
