import { largestPageBytes } from '#lib/clean/index.ts'
import type { CaptureFacts } from '#lib/report/index.ts'

/** A capture as it lies on disk. Its bytes are as received; for a line of JSONL they are the UTF-8 of its text. */
export type SourcePage = {
  /** File, with `:LINE` for one of many in a file; for people. */
  readonly label: string
  /** The same as an absolute path: part of the page's identity when it has no address. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly facts: CaptureFacts
  /** The sidecar or the line's own fields, as found; null without one. */
  readonly sidecar: unknown
}

/** A page that cannot be read; the message names the remedy. */
export type SourceProblem = { readonly label: string; readonly problem: string }
export type SourceItem = SourcePage | SourceProblem

/** Larger files are no pages. */
export { largestPageBytes }
export const tooLarge = `It is larger than ${largestPageBytes / 1024 / 1024} MB, more than any page is. Split it, or give its pages as JSONL, one a line.`
