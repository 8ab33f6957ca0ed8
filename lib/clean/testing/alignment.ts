import type { CleanPage, CleanReport, Edit, Range, Segment, Zone, ZoneText } from '#lib/report/index.ts'
import type { Replacement } from '#lib/text/index.ts'

const isKept = ({ textStart, textEnd, sourceStart, sourceEnd }: Segment, { text }: ZoneText, source: string): boolean =>
  textEnd - textStart === sourceEnd - sourceStart && text.slice(textStart, textEnd) === source.slice(sourceStart, sourceEnd)

const holding = <Item>(
  items: readonly Item[],
  at: number,
  startOf: (item: Item) => number,
  endOf: (item: Item) => number,
): Item | undefined => items.find((item) => startOf(item) <= at && at < endOf(item))

/** Where a character of a zone's text stands in the source: itself where it was kept, else the whole stretch that was edited. */
export function toSource(zone: ZoneText, at: number, source: string): Range | null {
  const segment = holding(
    zone.segments,
    at,
    ({ textStart }) => textStart,
    ({ textEnd }) => textEnd,
  )
  if (!segment) return null
  const start = segment.sourceStart + at - segment.textStart
  return isKept(segment, zone, source) ? { start, end: start + 1 } : { start: segment.sourceStart, end: segment.sourceEnd }
}

/** Where a stretch of the source shows in a zone's text. */
export function toText(zone: ZoneText, { start, end }: Range, source: string): Range | null {
  const segment = zone.segments.find((each) => each.sourceStart <= start && end <= each.sourceEnd && each.textEnd > each.textStart)
  if (!segment) return null
  const from = segment.textStart + start - segment.sourceStart
  return isKept(segment, zone, source) ? { start: from, end: from + end - start } : { start: segment.textStart, end: segment.textEnd }
}

/** How often each character of the source is shown as it is, shown otherwise or taken away by an edit outside all zones, or cut to a zone. */
export function usesOf({ source, edits, zones, reports }: CleanPage): number[] {
  const counts = new Array<number>(source.length).fill(0)
  const add = ({ start, end }: Range) => {
    for (let at = start; at < end; at++) counts[at] = (counts[at] ?? 0) + 1
  }
  for (const zone of zones) add(zone)
  const cut = [...counts]
  const isFree = ({ start }: Range) => cut[start] === 0
  for (const edit of edits.filter(isFree)) add(edit)
  const edited = new Set(edits.map(({ start }) => start))
  for (const { start, end } of bodyRanges(reports)) if (cut[start] === 0 && !edited.has(start)) add({ start, end })
  return counts
}

const bodyRanges = (reports: readonly CleanReport[]): Range[] =>
  reports.flatMap(({ texts }) => (texts.body?.segments ?? []).map(({ sourceStart, sourceEnd }) => ({ start: sourceStart, end: sourceEnd })))

/** Ranges in source order, none empty, none over another. */
export const areApart = (ranges: readonly Range[], length: number): boolean =>
  ranges.every(({ start, end }, at) => start < end && end <= length && start >= (ranges[at - 1]?.end ?? 0))

export const straddle = (edit: Edit, zone: Zone): boolean =>
  edit.start < zone.end && zone.start < edit.end && !(zone.start <= edit.start && edit.end <= zone.end)

/** Where a character of a text stands in the text before replacements. */
export function beforeReplacing(edits: readonly Replacement[], at: number): Range {
  let shift = 0
  for (const { start, end, after } of edits) {
    if (at < start + shift) break
    if (at < start + shift + after.length) return { start, end }
    shift += after.length - (end - start)
  }
  return { start: at - shift, end: at - shift + 1 }
}

/** Where a stretch of a text stands after replacements. */
export function afterReplacing(edits: readonly Replacement[], { start, end }: Range): Range {
  let shift = 0
  for (const edit of edits) {
    if (edit.start >= end) break
    if (edit.end > start) return { start: edit.start + shift, end: edit.start + shift + edit.after.length }
    shift += edit.after.length - (edit.end - edit.start)
  }
  return { start: start + shift, end: end + shift }
}
