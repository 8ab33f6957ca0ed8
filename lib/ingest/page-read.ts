import type { CaptureFacts, CleanPage, DecodedPage, Metadata } from '#lib/report/index.ts'
import type { CaptureProblem, Pipeline } from './pipeline.ts'

/** What the rules made of a capture, ahead of its turn. `metadata` stands in the order of the reports. */
export type PageRead =
  | { readonly decoded: CaptureProblem }
  | { readonly decoded: DecodedPage; readonly clean: CleanPage; readonly metadata: readonly Metadata[] }

/** Passes a capture through the rules; pure. @throws what a rule throws */
export function readWith(pipeline: Pipeline, bytes: Uint8Array, facts: CaptureFacts): PageRead {
  const decoded = pipeline.decode(bytes, facts)
  if ('problem' in decoded) return { decoded }
  const clean = pipeline.clean(decoded)
  return { decoded, clean, metadata: clean.reports.map((report) => pipeline.extract(report, facts)) }
}

const isSame = (a: CaptureFacts, b: CaptureFacts): boolean =>
  a.fileName === b.fileName && a.url === b.url && a.fetchedAt === b.fetchedAt && a.contentType === b.contentType

/** The rules, with what has been read ahead from one capture with these facts; anything else they read themselves. */
export function pipelineReading(pipeline: Pipeline, read: PageRead, facts: CaptureFacts): Pipeline {
  const { decoded } = read
  if (!('clean' in read)) return { ...pipeline, decode: (bytes, asked) => (isSame(facts, asked) ? decoded : pipeline.decode(bytes, asked)) }
  return {
    version: pipeline.version,
    decode: (bytes, asked) => (isSame(facts, asked) ? decoded : pipeline.decode(bytes, asked)),
    clean: (page) => (page === decoded ? read.clean : pipeline.clean(page)),
    extract: (report, asked) => read.metadata[read.clean.reports.indexOf(report)] ?? pipeline.extract(report, asked),
  }
}
