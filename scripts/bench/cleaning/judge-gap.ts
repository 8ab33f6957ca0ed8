import type { LabelledPage } from '../dirt/labelled-page.ts'
import type { Gap } from './align.ts'
import { leftOver } from './left-over.ts'
import { inkOf, type Miss, type MissKind } from './miss.ts'
import { type Spot, spotsBetween } from './spots.ts'
import { standsOn } from './stands-on.ts'
import { type Cell, familiesOf } from './wanted-cells.ts'

/** What a differing stretch means: told by who wrote the wanted characters, and by what stands on the page between its neighbours. */
export function judgeGap(gap: Gap, cells: readonly Cell[], output: readonly string[], spots: readonly Spot[], page: LabelledPage): Miss[] {
  const missing = cells.slice(gap.aStart, gap.aEnd)
  const read = output.slice(gap.bStart, gap.bEnd).join('')
  const between = spotsBetween(spots, cells, gap.aStart, gap.aEnd)
  const dirty = between.filter(({ piece }) => piece.kind !== 'text')
  const family = dirty.flatMap(({ piece }) => familiesOf(piece)).at(-1) ?? page.families.at(-1) ?? null
  const before = output.slice(Math.max(0, gap.bStart - 10), gap.bStart).join('')
  const miss = (kind: MissKind, count: number, wanted: string, text: string): Miss => ({ kind, family, count, wanted, read: text, before })
  const wanted = charactersOf(missing)
  if (inkOf(wanted + read) === 0) return [miss(isSurplusBlank(wanted, read, dirty) ? 'dirt left' : 'break wrong', 1, wanted, read)]
  const text = charactersOf(missing.filter(({ piece }) => piece === null || piece.kind === 'text'))
  const touchesLoss = dirty.some(({ piece }) => piece.kind === 'lost')
  const invented = inventedIn(read, between, page)
  const lost = touchesLoss ? leftOver(text, read) : text
  const changed = touchesLoss ? 0 : Math.min(inkOf(lost), inkOf(read))
  const left = touchesLoss ? 0 : Math.max(inkOf(charactersOf(missing)) - inkOf(lost), inkOf(read) - changed)
  return [
    miss('invented', inkOf(invented), wanted, invented),
    miss('text changed', changed, lost, read),
    miss('text lost', inkOf(lost) - changed, lost, read),
    miss('dirt left', left, wanted, read),
  ].filter(({ count }) => count > 0)
}

const charactersOf = (cells: readonly Cell[]): string => cells.map(({ character }) => character).join('')

/** A blank or break that should not be there and that somebody put there. */
const isSurplusBlank = (wanted: string, read: string, dirty: readonly Spot[]): boolean => wanted.length < read.length && dirty.length > 0

/** Characters that neither the page has at this place nor anybody wrote there. What is lost may stand as it does, be put back as it was, or be a question mark, which claims nothing. */
function inventedIn(read: string, between: readonly Spot[], page: LabelledPage): string {
  const written = between.map(({ piece }) => piece.text + ('was' in piece ? piece.was : '')).join('')
  const here = leftOver(read, written).replaceAll('?', '')
  if (here === '') return ''
  // Lines that were left may stand elsewhere on the page than in the output: titles come first there.
  const lines = read.split('\n').filter((line) => leftOver(line, written) !== '')
  return lines.every((line) => standsOn(page.source, line)) ? '' : here
}
