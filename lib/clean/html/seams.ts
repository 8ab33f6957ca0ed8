import type { Range } from '#lib/report/index.ts'
import elements from '../data/html-elements.json' with { type: 'json' }
import type { MarkupRun } from './markup-runs.ts'

const blocks: ReadonlySet<string> = new Set(elements.blocks)
const cells: ReadonlySet<string> = new Set(elements.cells)

/** What a browser shows for tags in a row: a line end, two where an empty line parts paragraphs, a blank between cells, or nothing. */
export type Shown = '\n\n' | '\n' | ' ' | ''

/** Tags in a row with nothing but blanks between them, or one run that is not shown; with the blanks beside it that a browser drops. */
export type Seam = Range & { readonly runs: readonly MarkupRun[]; readonly shows: Shown }

/** The markup of a source as it parts its text, in order. No seam lies across the border of an element for which `isFrame` holds. */
export function seamsOf(source: string, runs: readonly MarkupRun[], isFrame: (run: MarkupRun) => boolean): readonly Seam[] {
  const borders = bordersOf(runs, isFrame)
  const rows: MarkupRun[][] = []
  for (const run of runs) {
    const row = rows.at(-1)
    const before = row?.at(-1)
    if (row && before && follows(source, before, run, borders)) row.push(run)
    else rows.push([run])
  }
  const seams: Seam[] = []
  for (const [index, row] of rows.entries())
    seams.push(seamOf(source, row, seams.at(-1)?.end ?? 0, rows[index + 1]?.[0]?.start ?? source.length, borders))
  return seams
}

function bordersOf(runs: readonly MarkupRun[], isFrame: (run: MarkupRun) => boolean): ReadonlySet<number> {
  const borders = new Set<number>()
  for (const run of runs) {
    if (!run.element || !isFrame(run)) continue
    borders.add(run.element.start)
    borders.add(run.element.end)
  }
  return borders
}

/** A tag that shows its contents and tells nothing itself. */
const isPlain = ({ shown, token }: MarkupRun) => shown && token.name !== '!' && token.name !== 'meta' && token.name !== 'link'

const follows = (source: string, before: MarkupRun, run: MarkupRun, borders: ReadonlySet<number>) =>
  isPlain(before) &&
  isPlain(run) &&
  !borders.has(run.start) &&
  !borders.has(before.end) &&
  blanksFrom(source, before.end, run.start) === run.start

function seamOf(source: string, runs: readonly MarkupRun[], from: number, to: number, borders: ReadonlySet<number>): Seam {
  const start = (runs[0] as MarkupRun).start
  const end = (runs.at(-1) as MarkupRun).end
  const shows = shownFor(runs)
  if (shows === '') return { start, end, runs, shows }
  return {
    start: borders.has(start) ? start : blanksBefore(source, start, from),
    end: borders.has(end) ? end : blanksFrom(source, end, to),
    runs,
    shows,
  }
}

function shownFor(runs: readonly MarkupRun[]): Shown {
  const shown = runs.filter(isPlain)
  const breaks = shown.filter(({ token }) => blocks.has(token.name)).length
  if (breaks > 0) return breaks > 1 ? '\n\n' : '\n'
  return shown.some(({ token }) => cells.has(token.name)) ? ' ' : ''
}

/** What a browser takes for a blank: no no-break spaces, and none of full width. */
const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d)

/** Where the blanks from `start` on end, at `end` at the latest. */
function blanksFrom(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Where the blanks before `end` begin, not before `start`. */
function blanksBefore(source: string, end: number, start: number): number {
  let at = end
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--
  return at
}
