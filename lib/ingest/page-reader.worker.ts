import type { CaptureFacts } from '#lib/report/index.ts'
import { type PageRead, readWith } from './page-read.ts'
import { rules } from './rules.ts'

/** What the rules make of a page, in a thread of its own. */
export default function readPage({ bytes, facts }: { readonly bytes: Uint8Array; readonly facts: CaptureFacts }): PageRead {
  return readWith(rules, bytes, facts)
}
