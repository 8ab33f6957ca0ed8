import type { Edit, Range, StepName, Zone, ZoneKind } from '#lib/report/index.ts'

/** The captured page as cleaning left it, stretch by stretch, without a gap. */
export type Stretch =
  | (Range & { readonly kind: 'kept' })
  | (Range & { readonly kind: 'edit'; readonly after: string; readonly steps: readonly StepName[] })
  | (Range & { readonly kind: 'cut'; readonly zone: ZoneKind; readonly steps: readonly StepName[] })

const shown: ReadonlySet<ZoneKind> = new Set(['body', 'title', 'subtitle'])

/** Lays edits and cut zones over a source of `length` characters. Inside a cut zone its own edits do not show; neighbours cut alike are one. */
export function differenceOf(length: number, edits: readonly Edit[], zones: readonly Zone[]): Stretch[] {
  const cuts = zones.filter((zone) => !shown.has(zone.kind))
  const within = (edit: Range) => cuts.some((zone) => zone.start <= edit.start && edit.end <= zone.end)
  const changes: Stretch[] = [
    ...cuts.map(({ start, end, kind, step }) => ({ kind: 'cut' as const, start, end, zone: kind, steps: [step] })),
    ...edits.filter((edit) => !within(edit)).map(({ start, end, after, steps }) => ({ kind: 'edit' as const, start, end, after, steps })),
  ]
  return withKept(length, changes.sort((a, b) => a.start - b.start).reduce<Stretch[]>(joined, []))
}

function joined(stretches: Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1)
  if (last?.kind === 'cut' && next.kind === 'cut' && last.end === next.start && last.zone === next.zone) {
    stretches[stretches.length - 1] = { ...last, end: next.end, steps: [...new Set([...last.steps, ...next.steps])] }
  } else stretches.push(next)
  return stretches
}

function withKept(length: number, changes: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  let from = 0
  for (const change of changes) {
    if (change.start > from) all.push({ kind: 'kept', start: from, end: change.start })
    all.push(change)
    from = change.end
  }
  if (from < length) all.push({ kind: 'kept', start: from, end: length })
  return all
}

/** How often each step had a hand in it, in the order of first appearance. */
export function stepCounts(stretches: readonly Stretch[]): ReadonlyMap<StepName, number> {
  const counts = new Map<StepName, number>()
  for (const stretch of stretches) {
    if (stretch.kind !== 'kept') for (const step of stretch.steps) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  return counts
}
