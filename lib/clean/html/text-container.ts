import type { Range } from '#lib/report/index.ts'
import elements from '../data/html-elements.json' with { type: 'json' }
import type { MarkupRun } from './markup-runs.ts'

const containers: ReadonlySet<string> = new Set(elements.containers)
const sentenceMarks: ReadonlySet<number> = new Set(Array.from('，。；！：、,;', (mark) => mark.charCodeAt(0)))
/** Of the marks of the page, this part must stand in the element that is taken for the text's own. */
const mostOfText = 0.75
/** On fewer marks no page can be judged. */
const fewestMarks = 8

/**
 * The innermost element that holds most of the sentences of a page outside its links: what stands before or behind it is seldom the
 * report's, but for its headline. Elements are weighed by what they hold, not by their names or classes; null where none stands out.
 */
export function textContainer(source: string, runs: readonly MarkupRun[], links: readonly Range[]): Range | null {
  const marks = marksBefore(source, runs, links)
  const total = marks.at(-1) ?? 0
  if (total < fewestMarks) return null
  let best: Range | null = null
  const at = new Map(runs.map(({ end }, index) => [end, index]))
  for (const [index, { token, element }] of runs.entries()) {
    if (!element || !containers.has(token.name)) continue
    const close = at.get(element.end)
    if (close === undefined || (marks[close] ?? 0) - (marks[index] ?? 0) < total * mostOfText) continue
    if (!best || element.end - element.start < best.end - best.start) best = { start: element.start, end: element.end }
  }
  return best
}

/** For each run of markup, how many marks of sentences stand before it in the text outside links; one more number for the whole page. */
function marksBefore(source: string, runs: readonly MarkupRun[], links: readonly Range[]): Uint32Array {
  const counts = new Uint32Array(runs.length + 1)
  let count = 0
  let from = 0
  let link = 0
  for (let index = 0; index <= runs.length; index++) {
    const to = runs[index]?.start ?? source.length
    while (link < links.length && (links[link] as Range).end <= from) link++
    const isLinked = (links[link]?.start ?? Number.POSITIVE_INFINITY) <= from
    for (let at = from; at < to && !isLinked; at++) if (sentenceMarks.has(source.charCodeAt(at))) count++
    counts[index] = count
    from = runs[index]?.end ?? source.length
  }
  return counts
}
