import type { CleanPage, CleanReport, DecodedPage, Edit, Range, ZoneKind, ZoneText, ZoneTexts } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { damagesOf } from './damage.ts'
import { flagsOf } from './flags.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { stretchesOf } from './stretches.ts'
import { type Assembled, assemble, type Stretch } from './zone-text.ts'

const reportKinds: readonly ZoneKind[] = ['title', 'subtitle', 'body']

/** The result of all steps: the texts of all zones with their alignment, and the report that the page holds. */
export function finish(draft: Draft, page: DecodedPage): CleanPage {
  const stretches = stretchesOf(draft)
  const kinds = [...new Set(stretches.map(({ kind }) => kind))]
  const assembled = kinds.map((kind) =>
    assemble(
      draft,
      kind,
      stretches.filter((stretch) => stretch.kind === kind),
    ),
  )
  const body = assembled.find(({ zoneText }) => zoneText.kind === 'body')
  const texts = textsOf([...assembled.map(({ zoneText }) => zoneText), ...hiddenTexts(draft), ...factTexts(page)])
  const damage = damagesOf(texts)
  const report: CleanReport = { range: rangeOf(texts, stretches), texts, damage, flags: flagsOf(texts, damage) }
  return { source: draft.source, edits: withTrims(draft.edits, body), zones: draft.zones, reports: [report] }
}

const textsOf = (list: readonly ZoneText[]): ZoneTexts =>
  Object.fromEntries(list.filter(({ text }) => text !== '').map((zoneText) => [zoneText.kind, zoneText]))

function factTexts({ facts }: DecodedPage): ZoneText[] {
  const plain = (kind: ZoneKind, text: string): ZoneText => ({ kind, text, segments: [] })
  return [plain('fileName', facts.fileName), ...(facts.url === null ? [] : [plain('url', facts.url)])]
}

/** From the first character of title or body to the last. */
function rangeOf(texts: ZoneTexts, stretches: readonly Stretch[]): Range {
  const segments = reportKinds.flatMap((kind) => texts[kind]?.segments ?? [])
  if (segments.length === 0) return { start: 0, end: stretches.at(-1)?.end ?? 0 }
  return {
    start: Math.min(...segments.map(({ sourceStart }) => sourceStart)),
    end: Math.max(...segments.map(({ sourceEnd }) => sourceEnd)),
  }
}

/** White space trimmed from the body is an edit; in a zone it is the zone's. */
function withTrims(edits: readonly Edit[], body: Assembled | undefined): Edit[] {
  const trims = new Map(body?.trims.map((trim) => [trim.start, trim]))
  const kept = edits.map((edit) => {
    const trim = trims.get(edit.start)
    if (!trim || trim.end !== edit.end) return edit
    trims.delete(edit.start)
    return { ...edit, after: trim.after, steps: [...new Set([...edit.steps, ...trim.steps])] }
  })
  return [...kept, ...trims.values()].sort((a, b) => a.start - b.start)
}
