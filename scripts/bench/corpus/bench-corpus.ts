import type { IndexEntry } from '#lib/search/index.ts'
import { proseEntries } from './prose-entries.ts'
import { blockSize, scaleEntry } from './scale-entry.ts'

/** Which reports are searched: so many invented ones, or the real prose. Can be sent to another thread. */
export type CorpusName = { readonly kind: 'invented'; readonly size: number } | { readonly kind: 'prose' }
export type Corpus = {
  readonly size: number
  /** Captures of one article lie within one block of so many reports; blocks begin at 1. */
  readonly blockSize: number
  entry(reportId: number): IndexEntry
}

/** @throws Error where the prose is not there */
export function openCorpus(name: CorpusName): Corpus {
  if (name.kind === 'invented') return { size: name.size, blockSize, entry: scaleEntry }
  const entries = proseEntries()
  if (!entries) throw new Error('The real prose is not here: set HUIJI_PROSE to the folder that holds work-reports.jsonl.gz')
  return { size: entries.length, blockSize: 1, entry: (reportId) => entries[reportId - 1] as IndexEntry }
}

/** Reports `first` to `last`. */
export function* entriesOf(corpus: Corpus, first = 1, last = corpus.size): Generator<IndexEntry> {
  for (let reportId = first; reportId <= last; reportId++) yield corpus.entry(reportId)
}
