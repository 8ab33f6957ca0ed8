import type { CaptureFacts, ReportFlag, ZoneKind, ZoneTexts } from '#lib/report/index.ts'
import { type ExtractInput, extractInput } from '../input.ts'

type Zones = { readonly [K in ZoneKind]?: string }

const noFacts: CaptureFacts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }

/** Readers' input from plain texts, for tests. */
export function inputOf(zones: Zones, flags: readonly ReportFlag[] = [], facts: CaptureFacts = noFacts): ExtractInput {
  const entries = Object.entries(zones) as [ZoneKind, string][]
  const texts: ZoneTexts = Object.fromEntries(entries.map(([kind, text]) => [kind, { kind, text, segments: [] }]))
  return extractInput({ range: { start: 0, end: 0 }, texts, damage: [], flags }, facts)
}
