import type { LineClass } from './line-class.ts'
import type { TextRegion } from './page-regions.ts'

/** In the middle of a text, fewer links in a row may be its own. */
const fewestInText = 3
const longestEntry = 6
const shortestHeadline = 8

/**
 * Gives lines that are links and nothing else their cue: headlines of other articles are `related`, short entries `navigation`; inside the
 * text only where several stand in a row. Where nothing but a single link can be the headline of the page, it stays.
 */
export function withLinkCues(classes: readonly LineClass[], region: TextRegion): readonly LineClass[] {
  const own = ownHeadline(classes.slice(0, region.first))
  const rows = rowsOf(classes)
  return classes.map((lineClass, at) => {
    if (!isLink(lineClass) || lineClass === own) return lineClass
    const inText = at >= region.first && at < region.end
    if (inText && (rows[at] ?? 0) < fewestInText) return lineClass
    return { ...lineClass, cue: lineClass.line.folded.length <= longestEntry ? 'navigation' : 'related' }
  })
}

const isLink = ({ line, cue }: LineClass) => line.linked && cue === null && line.zone === null

function ownHeadline(header: readonly LineClass[]): LineClass | undefined {
  const candidates = header.filter(({ line, cue }) => line.zone === null && cue === null && line.folded.length >= shortestHeadline)
  return candidates.length === 1 ? candidates[0] : undefined
}

/** For each line how many links stand in a row there. */
function rowsOf(classes: readonly LineClass[]): readonly number[] {
  const rows: number[] = []
  let from = 0
  while (from < classes.length) {
    let to = from
    while (to < classes.length && isLink(classes[to] as LineClass)) to++
    const length = Math.max(to - from, 1)
    for (let at = 0; at < length; at++) rows.push(to - from)
    from += length
  }
  return rows
}
