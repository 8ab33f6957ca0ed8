import type { Edit, StepName, Zone } from '#lib/report/index.ts'
import { type Draft, isHidden } from './draft.ts'
import { pieceAt, sourceEndAt, sourceStartAt, type View, viewOf } from './view.ts'

/** Characters [start, end) of the view, at least one, become `after`. */
export type ViewReplacement = { readonly start: number; readonly end: number; readonly after: string }

/** Replacements that share an edited stretch, widened to the whole of it. */
type Group = { start: number; end: number; members: ViewReplacement[] }

/**
 * Applies replacements found in the view (in order, without overlap) to the source. Where they touch earlier edits, one edit over
 * the union takes their place and names all steps. To insert a character, replace its neighbour by both.
 */
export function replaceInView(draft: Draft, step: StepName, replacements: readonly ViewReplacement[]): Draft {
  if (replacements.length === 0) return draft
  const view = viewOf(draft)
  const made = groupsOf(view, replacements).map((group) => editOf(view, group, step))
  return { ...draft, edits: merged(draft, made) }
}

function groupsOf(view: View, replacements: readonly ViewReplacement[]): Group[] {
  const groups: Group[] = []
  for (const member of replacements) {
    const first = pieceAt(view, member.start)
    const last = pieceAt(view, member.end - 1)
    const start = first.kept ? member.start : first.start
    const end = last.kept ? member.end : last.end
    const open = groups.at(-1)
    if (open && start < open.end) {
      open.end = Math.max(open.end, end)
      open.members.push(member)
    } else groups.push({ start, end, members: [member] })
  }
  return groups
}

function editOf(view: View, group: Group, step: StepName): Edit {
  let after = ''
  let from = group.start
  for (const member of group.members) {
    after += view.text.slice(from, member.start) + member.after
    from = member.end
  }
  after += view.text.slice(from, group.end)
  return { start: sourceStartAt(view, group.start), end: sourceEndAt(view, group.end - 1), after, steps: [step] }
}

/** The earlier edits with the new ones put in; those that a new one covers hand their steps on to it. */
function merged(draft: Draft, made: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  const zones = cursor(draft.zones)
  let at = 0
  for (const edit of made) {
    while (at < draft.edits.length && (draft.edits[at] as Edit).end <= edit.start) result.push(draft.edits[at++] as Edit)
    const steps = new Set<StepName>()
    while (at < draft.edits.length && (draft.edits[at] as Edit).start < edit.end)
      for (const step of (draft.edits[at++] as Edit).steps) steps.add(step)
    for (const step of edit.steps) steps.add(step)
    for (const part of splitAtBorders(edit, zones(edit.start, edit.end))) {
      if (draft.source.slice(part.start, part.end) !== part.after) result.push({ ...part, steps: [...steps] })
    }
  }
  return result.concat(draft.edits.slice(at))
}

/** Gives the zones that touch a range; ranges must come in order. */
function cursor(zones: readonly Zone[]): (start: number, end: number) => readonly Zone[] {
  let at = 0
  return (start, end) => {
    while (at < zones.length && (zones[at] as Zone).end <= start) at++
    const touching: Zone[] = []
    for (let i = at; i < zones.length && (zones[i] as Zone).start < end; i++) touching.push(zones[i] as Zone)
    return touching
  }
}

/** An edit that would lie across a zone's border: the first stretch outside hidden zones shows the whole result, the others nothing. */
function splitAtBorders(edit: Edit, zones: readonly Zone[]): Edit[] {
  const borders = zones.flatMap(({ start, end }) => [start, end]).filter((border) => border > edit.start && border < edit.end)
  if (borders.length === 0) return [edit]
  const cuts = [...new Set([edit.start, ...borders, edit.end])].sort((a, b) => a - b)
  const parts: Edit[] = []
  let at = 0
  for (let i = 1; i < cuts.length; i++) {
    const start = cuts[i - 1] as number
    const end = cuts[i] as number
    while ((zones[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const zone = zones[at]
    if (!zone || zone.start > start || !isHidden(zone)) {
      parts.push({ ...edit, start, end, after: parts.length === 0 ? edit.after : '' })
    }
  }
  return parts
}
