import type { StepName } from '#lib/report/index.ts'
import type { CleaningStep } from './draft/draft.ts'
import { breakParagraphs } from './steps/break-paragraphs.ts'
import { closeSpaces } from './steps/close-spaces.ts'
import { cutFrame } from './steps/cut-frame.ts'
import { layOut } from './steps/lay-out.ts'
import { markMetadataLines } from './steps/mark-metadata-lines.ts'
import { markRepeats } from './steps/mark-repeats.ts'
import { markTitleBlock } from './steps/mark-title-block.ts'
import { removePinyinGhosts } from './steps/remove-pinyin-ghosts.ts'
import { undoublePunctuation } from './steps/undouble-punctuation.ts'

export type NamedStep = { readonly name: StepName; readonly run: CleaningStep }

/** The steps of cleaning a text in their order; each needs what those before it have done. */
export const cleaningSteps: readonly NamedStep[] = [
  { name: 'frame', run: cutFrame },
  { name: 'pinyinGhosts', run: removePinyinGhosts },
  { name: 'punctuation', run: undoublePunctuation },
  { name: 'repeats', run: markRepeats },
  { name: 'layout', run: breakParagraphs },
  { name: 'spaces', run: closeSpaces },
  { name: 'layout', run: layOut },
  { name: 'metadataLines', run: markMetadataLines },
  { name: 'metadataLines', run: markTitleBlock },
]
