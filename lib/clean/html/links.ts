import type { Range } from '#lib/report/index.ts'
import elements from '../data/html-elements.json' with { type: 'json' }
import type { MarkupRun } from './markup-runs.ts'
import { attributeOf } from './tag-attributes.ts'
import type { TagToken } from './tag-tokens.ts'

const blocks: ReadonlySet<string> = new Set([...elements.blocks, ...elements.cells])

/** Where the contents of links stand, in order. A link that is never closed ends with its line; what has a name and no target is a mark, not a link. */
export function linksOf(source: string, runs: readonly MarkupRun[]): readonly Range[] {
  const links: Range[] = []
  let open: { start: number; closed: boolean } | null = null
  for (const { token, element, start, end } of runs) {
    const isAnchor = token.name === 'a'
    if (open && (isAnchor || (!open.closed && blocks.has(token.name)))) {
      if (start > open.start) links.push({ start: open.start, end: start })
      open = null
    }
    if (isAnchor && token.opens && isLink(source, token)) open = { start: end, closed: element !== null }
  }
  return links
}

const isLink = (source: string, token: TagToken): boolean => {
  const has = (name: string) => attributeOf(source, token, name) !== undefined
  return has('href') || !(has('name') || has('id'))
}
