import { cleanPage } from '#lib/clean/index.ts'
import type { CleanPage, Edit, Zone } from '#lib/report/index.ts'
import { countProgress } from '../../count-progress.ts'
import { type Marks, withMarks } from '../reports/marks.ts'

type Touch = { readonly step: string; readonly start: number; readonly end: number; readonly after: string }

/** Prints every edit and zone of the prose as it is, but for breaks between paragraphs, with its context, and how many pieces each step touched. */
export function printProseEdits(texts: readonly string[]): void {
  for (const marks of ['full', 'half'] as const) printFor(texts, marks)
}

function printFor(texts: readonly string[], marks: Marks): void {
  const pieces = new Map<string, number>()
  let touched = 0
  const progress = countProgress(texts.length, `pieces (${marks}-width marks)`)
  texts.forEach((text, number) => {
    const touches = touchesOf(cleanPage(pageOf(withMarks(text, marks), number)))
    if (touches.length > 0) touched++
    for (const step of new Set(touches.map((touch) => touch.step))) pieces.set(step, (pieces.get(step) ?? 0) + 1)
    for (const touch of touches) printTouch(touch, withMarks(text, marks), `${marks} ${number}`)
    progress.update(number + 1)
  })
  progress.stop()
  console.log(`\n${marks}-width marks: ${touched} of ${texts.length} pieces touched (breaks between paragraphs do not count)`)
  for (const [step, count] of [...pieces].toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${step.padEnd(40)}${String(count).padStart(6)} pieces`)
}

const pageOf = (source: string, number: number) => ({
  source,
  encoding: 'utf-8',
  isHtml: false,
  facts: { fileName: `prose-${number}.txt`, url: null, fetchedAt: null, contentType: null },
})

const isBreak = (source: string, { start, end, after }: Edit): boolean =>
  after.includes('\n') && /^\s*$/u.test(source.slice(start, end) + after)
const breakAfter = (source: string, { start, end, after }: Edit): boolean => after.replaceAll('\n', '') === source.slice(start, end)

/** A title is shown as the report, so that calling a line one changes nothing of the text. */
function touchesOf({ source, edits, zones }: CleanPage): Touch[] {
  const real = edits.filter((edit) => !isBreak(source, edit) && !breakAfter(source, edit))
  return [...real.map(ofEdit), ...zones.filter(({ kind }) => kind !== 'title').map(ofZone)].toSorted((a, b) => a.start - b.start)
}

const ofEdit = ({ steps, start, end, after }: Edit): Touch => ({ step: steps.join('+'), start, end, after })
const ofZone = ({ step, kind, start, end }: Zone): Touch => ({ step: `${step}: ${kind}`, start, end, after: '' })

function printTouch({ step, start, end, after }: Touch, source: string, name: string): void {
  const [before, behind] = [source.slice(Math.max(0, start - 15), start), source.slice(end, end + 15)]
  const text = source.slice(start, end)
  const shown = text.length > 80 ? `${text.slice(0, 60)}…${text.slice(-15)}` : text
  console.log(`${name}  ${step}: ${JSON.stringify(before)} [${JSON.stringify(shown)} → ${JSON.stringify(after)}] ${JSON.stringify(behind)}`)
}
