import type { CaptureFacts, CleanPage, CleanReport, DecodedPage, Metadata } from '#lib/report/index.ts'

/** Why a capture is no text; the message names the remedy. */
export type CaptureProblem = { readonly problem: string; readonly message: string }

/** The rules that a page passes through, pure: from bytes to text, to reports, to what is read from them. */
export type Pipeline = {
  /** Raised whenever the results may change. */
  readonly version: string
  decode(bytes: Uint8Array, facts: CaptureFacts): DecodedPage | CaptureProblem
  clean(page: DecodedPage): CleanPage
  extract(report: CleanReport, facts: CaptureFacts): Metadata
}
