import type { StepName, ZoneKind } from '#lib/report/index.ts'
import type { Stretch } from './difference.ts'

/** A stretch in the flow of the text; `named` are the steps to be told beside it. */
type InLine = { readonly kind: 'inline'; readonly stretch: Stretch; readonly named: readonly StepName[] }
/** Lines that were cut together, with the white space around them. */
export type CutBlock = {
  readonly kind: 'block'
  readonly stretches: readonly Stretch[]
  readonly zones: readonly ZoneKind[]
  readonly steps: readonly StepName[]
  readonly length: number
}

/** Tags of a web page say by themselves what they are. */
export const isMarkup = (zone: ZoneKind): boolean => zone === 'markup' || zone === 'meta'

/** Markup, or a tag that stands for a line break; not an edit that leaves characters. */
export const isTag = (stretch: Stretch): boolean =>
  stretch.kind === 'cut' ? isMarkup(stretch.zone) : stretch.kind === 'edit' && stretch.steps.includes('html') && stretch.after.trim() === ''

/** A run of cuts longer than this stands apart even inside a line. */
const longUnits = 160

/**
 * How a difference is read: lines that were cut stand apart as blocks, all else stays in the line. A step is named at its first
 * change of a line; white space and tags are left to their signs.
 */
export function layOutDifference(stretches: readonly Stretch[], source: string): (InLine | CutBlock)[] {
  const textOf = ({ start, end }: Stretch) => source.slice(start, end)
  const isSpace = (stretch: Stretch) => stretch.kind === 'edit' && `${textOf(stretch)}${stretch.after}`.trim() === ''
  const told = new Set<StepName>()
  const inLine = (stretch: Stretch): InLine => {
    const plain = isSpace(stretch) || isTag(stretch)
    const named = stretch.kind !== 'kept' && !plain ? stretch.steps.filter((step) => !told.has(step)) : []
    for (const step of named) told.add(step)
    if (textOf(stretch).includes('\n')) told.clear()
    return { kind: 'inline', stretch, named }
  }
  return runsOf(stretches, (stretch) => stretch.kind === 'cut' || isSpace(stretch)).flatMap((run): (InLine | CutBlock)[] => {
    const firstCut = run.findIndex(({ kind }) => kind === 'cut')
    const [before, cut] = firstCut < 0 ? [run, []] : [run.slice(0, firstCut), run.slice(firstCut)]
    const block = blockOf(cut, run.map(textOf).join(''))
    if (!block) return run.map(inLine)
    const lead = before.map(inLine)
    told.clear()
    return [...lead, block]
  })
}

/** Neighbours of which all are, or none is, `together`. */
function runsOf(stretches: readonly Stretch[], together: (stretch: Stretch) => boolean): Stretch[][] {
  const runs: Stretch[][] = []
  for (const stretch of stretches) {
    const last = runs.at(-1)
    if (last?.[0] && together(last[0]) && together(stretch)) last.push(stretch)
    else runs.push([stretch])
  }
  return runs
}

/** A run as a block; null where it belongs into the line: tags alone, a few characters, or nothing cut at all. */
function blockOf(run: readonly Stretch[], text: string): CutBlock | null {
  const cuts = run.flatMap((stretch) => (stretch.kind === 'cut' ? [stretch] : []))
  const telling = cuts.filter(({ zone }) => !isMarkup(zone))
  const apart = text.length > longUnits || (telling.length > 0 && text.includes('\n'))
  if (cuts.length === 0 || !apart) return null
  const shown = telling.length > 0 ? telling : cuts
  return {
    kind: 'block',
    stretches: run,
    zones: [...new Set(shown.map(({ zone }) => zone))],
    steps: [...new Set(shown.flatMap(({ steps }) => steps))],
    length: text.trim().length,
  }
}
