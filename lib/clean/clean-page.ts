import type { CleanPage, DecodedPage } from '#lib/report/index.ts'
import { cleaningSteps, htmlStep } from './cleaning-steps.ts'
import { newDraft } from './draft/draft.ts'
import { finish } from './result/finish.ts'

/**
 * Cleans a decoded page: its noise becomes edits and zones over the source, and what is left is the report, in the printed script.
 * Pure, and idempotent: a clean text (a title line and paragraphs) comes out unchanged.
 */
export function cleanPage(page: DecodedPage): CleanPage {
  const steps = page.isHtml ? [htmlStep, ...cleaningSteps] : cleaningSteps
  return finish(
    steps.reduce((draft, step) => step.run(draft), newDraft(page.source)),
    page,
  )
}
