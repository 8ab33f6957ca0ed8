import type { CleanPage, CleanReport, DecodedPage, Edit, Range, ZoneKind, ZoneText, ZoneTexts } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { damagesOf } from './damage.ts'
import { flagsOf } from './flags.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { stretchesOf } from './stretches.ts'
import { assemble, type Stretch } from './zone-text.ts'

const reportKinds: readonly ZoneKind[] = ['title', 'subtitle', 'body']
/** What belongs to one report of a page that holds several; everything else is the frame of all. */
const ownKinds: ReadonlySet<ZoneKind> = new Set([...reportKinds, 'sourceLine', 'byline', 'caption', 'attachment'])

/** The result of all steps: the texts of all zones with their alignment, and the reports that the page holds. */
export function finish(draft: Draft, page: DecodedPage): CleanPage {
  const stretches = stretchesOf(draft)
  const beside = [...hiddenTexts(draft), ...factTexts(page)]
  const parts = partsOf(draft, stretches).map((part) => readPart(draft, part, beside))
  return {
    source: draft.source,
    edits: withTrims(
      draft.edits,
      parts.flatMap(({ trims }) => trims),
    ),
    zones: draft.zones,
    reports: parts.map(({ report }) => report),
  }
}

/** The stretches of each report. What stands above the first is shared, but for blanks of the body. */
function partsOf({ partStarts }: Draft, stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  if (partStarts.length === 0) return [stretches]
  return partStarts.map((from, index) => {
    const to = partStarts[index + 1] ?? Number.POSITIVE_INFINITY
    return stretches.filter(({ kind, start }) => {
      if (!ownKinds.has(kind) || (start >= from && start < to)) return true
      return start < (partStarts[0] ?? 0) && (index === 0 || kind !== 'body')
    })
  })
}

type Part = { readonly report: CleanReport; readonly trims: readonly Edit[] }

function readPart(draft: Draft, stretches: readonly Stretch[], beside: readonly ZoneText[]): Part {
  const kinds = [...new Set(stretches.map(({ kind }) => kind))]
  const assembled = kinds.map((kind) =>
    assemble(
      draft,
      kind,
      stretches.filter((stretch) => stretch.kind === kind),
    ),
  )
  const texts = textsOf([...assembled.map(({ zoneText }) => zoneText), ...beside])
  const damage = damagesOf(texts, draft.edits)
  const report = { range: rangeOf(texts, stretches), texts, damage, flags: flagsOf(texts, damage) }
  return { report, trims: assembled.find(({ zoneText }) => zoneText.kind === 'body')?.trims ?? [] }
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
    start: segments.reduce((least, { sourceStart }) => Math.min(least, sourceStart), Number.POSITIVE_INFINITY),
    end: segments.reduce((most, { sourceEnd }) => Math.max(most, sourceEnd), 0),
  }
}

/** White space trimmed from the body is an edit; in a zone it is the zone's. */
function withTrims(edits: readonly Edit[], found: readonly Edit[]): Edit[] {
  const trims = new Map(found.map((trim) => [trim.start, trim]))
  const kept = edits.map((edit) => {
    const trim = trims.get(edit.start)
    if (!trim || trim.end !== edit.end) return edit
    trims.delete(edit.start)
    return { ...edit, after: trim.after, steps: [...new Set([...edit.steps, ...trim.steps])] }
  })
  return [...kept, ...trims.values()].sort((a, b) => a.start - b.start)
}
