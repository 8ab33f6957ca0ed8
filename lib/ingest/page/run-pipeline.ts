import type { CaptureFacts, CleanPage, CleanReport, DecodedPage, Metadata } from '#lib/report/index.ts'
import type { Pipeline } from '../pipeline.ts'

export type ReadPart = { readonly report: CleanReport; readonly metadata: Metadata }
export type ReadPage = { readonly page: DecodedPage; readonly clean: CleanPage; readonly parts: readonly ReadPart[] }

/** Thrown where a rule breaks down: a bug of ours, which must not stop the other pages. */
export class PipelineFailure extends Error {
  override readonly name = 'PipelineFailure'

  constructor(cause: unknown) {
    super(`The rules broke down on this page (${(cause as Error).message}). Please report it, with the page.`, { cause })
  }
}

const noReport =
  'No text of a report was found on this page; it may be a list of links or an empty frame. Look at it, and capture the article itself.'

/** Passes a capture through the rules. @returns its reports, at least one, or why there are none. @throws PipelineFailure */
export function runPipeline(pipeline: Pipeline, bytes: Uint8Array, facts: CaptureFacts): ReadPage | { readonly message: string } {
  try {
    const page = pipeline.decode(bytes, facts)
    if ('problem' in page) return { message: page.message }
    const clean = pipeline.clean(page)
    const reports = clean.reports.filter(({ texts }) => (texts.body?.text ?? '').trim() !== '')
    if (reports.length === 0) return { message: noReport }
    return { page, clean, parts: reports.map((report) => ({ report, metadata: pipeline.extract(report, facts) })) }
  } catch (cause) {
    throw new PipelineFailure(cause)
  }
}
