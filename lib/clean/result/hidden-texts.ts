import type { Segment, ZoneText } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'

/** What an HTML head says of the page: its title and meta contents as they are printed, a line each. */
export function hiddenTexts(draft: Draft): readonly ZoneText[] {
  const segments: Segment[] = []
  let text = ''
  for (const zone of draft.zones) {
    if (zone.kind !== 'meta') continue
    if (text !== '') {
      const at = segments.at(-1)?.sourceEnd ?? 0
      segments.push({ textStart: text.length, textEnd: text.length + 1, sourceStart: at, sourceEnd: at })
      text += '\n'
    }
    segments.push({ textStart: text.length, textEnd: text.length + zone.end - zone.start, sourceStart: zone.start, sourceEnd: zone.end })
    text += draft.source.slice(zone.start, zone.end)
  }
  return [{ kind: 'meta', text, segments }]
}
