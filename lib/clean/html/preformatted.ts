import type { Range } from '#lib/report/index.ts'
import type { MarkupRun } from './markup-runs.ts'
import { attributeOf } from './tag-attributes.ts'
import type { TagToken } from './tag-tokens.ts'

const keepsLines = /white-space\s*:\s*(?:pre|break-spaces)/i

const isPreformatted = (source: string, token: TagToken): boolean =>
  token.name === 'pre' || keepsLines.test(attributeOf(source, token, 'style') ?? '')

/** Whether the line ends of the source at a position are shown as such; to be asked for positions in order. */
export function preformatted(source: string, runs: readonly MarkupRun[]): (position: number) => boolean {
  const ranges: Range[] = []
  for (const { token, element } of runs) {
    if (element && element.start >= (ranges.at(-1)?.end ?? 0) && isPreformatted(source, token)) ranges.push(element)
  }
  let at = 0
  return (position) => {
    while (at < ranges.length && (ranges[at] as Range).end <= position) at++
    return (ranges[at]?.start ?? Number.POSITIVE_INFINITY) <= position
  }
}
