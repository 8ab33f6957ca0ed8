import type { StepName } from '#lib/report/index.ts'
import type { CleaningStep } from './draft/draft.ts'
import { bareEdges } from './steps/bare-edges.ts'
import { breakParagraphs } from './steps/break-paragraphs.ts'
import { closeSpaces } from './steps/close-spaces.ts'
import { cutFrame } from './steps/cut-frame.ts'
import { layOut } from './steps/lay-out.ts'
import { markJammer } from './steps/mark-jammer.ts'
import { markLeadingFields } from './steps/mark-leading-fields.ts'
import { markMetadataLines } from './steps/mark-metadata-lines.ts'
import { markRepeats } from './steps/mark-repeats.ts'
import { markBrands, markSpam } from './steps/mark-spam.ts'
import { markTitleBlock } from './steps/mark-title-block.ts'
import { normaliseCharacters } from './steps/normalise-characters.ts'
import { readHtml } from './steps/read-html.ts'
import { rejoinLines } from './steps/rejoin-lines.ts'
import { removePageDigits } from './steps/remove-page-digits.ts'
import { removePinyinGhosts } from './steps/remove-pinyin-ghosts.ts'
import { repairByteDamage } from './steps/repair-byte-damage.ts'
import { repairMasking } from './steps/repair-masking.ts'
import { splitReports } from './steps/split-reports.ts'
import { undoublePunctuation } from './steps/undouble-punctuation.ts'
import { unescapeEntities } from './steps/unescape-entities.ts'

export type NamedStep = { readonly name: StepName; readonly run: CleaningStep }

/** Only for pages in HTML, before all others. */
export const htmlStep: NamedStep = { name: 'html', run: readHtml }

/** The steps of cleaning in their order; each needs what those before it have done. */
export const cleaningSteps: readonly NamedStep[] = [
  { name: 'entities', run: unescapeEntities },
  { name: 'characters', run: normaliseCharacters },
  { name: 'spam', run: markSpam },
  { name: 'jammer', run: markJammer },
  { name: 'layout', run: bareEdges },
  { name: 'layout', run: rejoinLines },
  { name: 'frame', run: cutFrame },
  { name: 'byteDamage', run: repairByteDamage },
  { name: 'pinyinGhosts', run: removePinyinGhosts },
  { name: 'punctuation', run: undoublePunctuation },
  { name: 'spam', run: markBrands },
  { name: 'masking', run: repairMasking },
  { name: 'repeats', run: markRepeats },
  { name: 'metadataLines', run: markLeadingFields },
  { name: 'layout', run: removePageDigits },
  { name: 'layout', run: breakParagraphs },
  { name: 'spaces', run: closeSpaces },
  { name: 'layout', run: layOut },
  { name: 'metadataLines', run: markMetadataLines },
  { name: 'frame', run: splitReports },
  { name: 'metadataLines', run: markTitleBlock },
]
