import type { Range, Segment, ZoneText } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { characterReferences } from '../html/character-references.ts'

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
    for (const { shown, start, end } of unescaped(draft.source, zone)) {
      segments.push({ textStart: text.length, textEnd: text.length + shown.length, sourceStart: start, sourceEnd: end })
      text += shown
    }
  }
  return [{ kind: 'meta', text, segments }]
}

type Run = Range & { readonly shown: string }

/** The stretches of a range of the source, character references replaced by what they stand for. */
function unescaped(source: string, { start, end }: Range): Run[] {
  const text = source.slice(start, end)
  const runs: Run[] = []
  let from = 0
  for (const reference of [...characterReferences(text), { start: text.length, end: text.length, after: '' }]) {
    if (from < reference.start) runs.push({ start: start + from, end: start + reference.start, shown: text.slice(from, reference.start) })
    if (reference.after !== '') runs.push({ start: start + reference.start, end: start + reference.end, shown: reference.after })
    from = reference.end
  }
  return runs
}
