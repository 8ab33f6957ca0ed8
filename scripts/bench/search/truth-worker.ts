import { parentPort, workerData } from 'node:worker_threads'
import type { Query } from '#lib/query/index.ts'
import { type CorpusName, entriesOf, openCorpus } from '../corpus/bench-corpus.ts'
import { addBlock, emptyTruth, keepTop, prepare, type Truth } from './truth.ts'

/** What a thread is told: its share of the blocks of a corpus, and what is searched for. */
export type TruthTask = { readonly corpus: CorpusName; readonly queries: readonly Query[]; readonly part: number; readonly parts: number }
export type TruthMessage = { readonly done: number } | { readonly truths: readonly Truth[] }

const { corpus: name, queries, part, parts }: TruthTask = workerData
const corpus = openCorpus(name)
const prepared = queries.map(prepare)
const truths = queries.map(emptyTruth)
const say = (message: TruthMessage) => parentPort?.postMessage(message)
for (let first = 1 + part * corpus.blockSize; first <= corpus.size; first += parts * corpus.blockSize) {
  const last = Math.min(corpus.size, first + corpus.blockSize - 1)
  addBlock(truths, prepared, [...entriesOf(corpus, first, last)])
  say({ done: last - first + 1 })
}
for (const [i, query] of queries.entries()) {
  const truth = truths[i]
  if (truth) truth.top = keepTop(truth.top, query)
}
say({ truths })
