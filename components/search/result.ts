import type { TextMark } from '#components/report/mark-tree.ts'
import type { Basis, DocumentType, MeetingDate, Range, ReportFlag, Stage } from '#lib/report/index.ts'

/** A stretch of the text, with the marks that lie in it. */
export type Passage = Range & { readonly marks: readonly TextMark[] }

/** One report as a list shows it, with the words that were searched for marked. */
export type Result = {
  readonly id: number
  readonly href: string
  readonly title: { readonly text: string; readonly marks: readonly TextMark[] }
  /** The page has no title of its own. */
  readonly titleDerived: boolean
  readonly subtitle: { readonly text: string; readonly marks: readonly TextMark[] } | null
  /** The text that the passages are taken from. */
  readonly body: string
  readonly passages: readonly Passage[]
  /** Other places in the text where the words stand, in its order. */
  readonly furtherPassages: readonly Passage[]
  /** Smallest division that is known. */
  readonly placeCode: string | null
  readonly zone: string | null
  readonly date: MeetingDate | null
  readonly yearBasis: Basis | null
  /** Place or date may be wrong: the rules themselves are unsure. */
  readonly placeUnsure: boolean
  readonly dateUnsure: boolean
  readonly stage: Stage | null
  readonly type: DocumentType | null
  readonly source: string | null
  readonly flags: readonly ReportFlag[]
  /** The page was written for demonstration. */
  readonly invented: boolean
  /** Other published captures of the same article. */
  readonly copies: number
}
