import type { CaptureFacts, CleanReport, Damage, Quote, QuoteRole, ReportFlag, ZoneKind, ZoneTexts } from '#lib/report/index.ts'
import { simplifyCharacters } from '#lib/text/simplify-characters.ts'
import { withoutForeignHeadlines } from './foreign-headlines.ts'

/** What every reader is given: one report, and what is known of its capture. */
export type ExtractInput = {
  /** In the printed script; quotes are taken from here. */
  readonly texts: ZoneTexts
  /** Each zone's text with every character in simplified script, of the same length, so that offsets hold for both; headlines of other articles before the body are blank. */
  readonly simple: { readonly [K in ZoneKind]?: string }
  readonly facts: CaptureFacts
  readonly flags: readonly ReportFlag[]
  /** Stretches that could not be repaired; nothing is read from them. */
  readonly damage: readonly Damage[]
}

/** Most zones of a page (markup, scripts, spam) are never asked for. */
function lazily(target: object, key: string, make: () => string): void {
  let made: string | undefined
  Object.defineProperty(target, key, { enumerable: true, get: () => (made ??= make()) })
}

/** Prepares a cleaned report for the readers. */
export function extractInput(report: CleanReport, facts: CaptureFacts): ExtractInput {
  const simple = {}
  const simplified = (kind: ZoneKind) => simplifyCharacters(report.texts[kind]?.text ?? '')
  for (const { kind } of Object.values(report.texts)) {
    lazily(simple, kind, () =>
      kind === 'body' ? withoutForeignHeadlines(simplified(kind), simplified('title') || simplified('meta')) : simplified(kind),
    )
  }
  return { texts: report.texts, simple, facts, flags: report.flags, damage: report.damage }
}

/** The words [start, end) of a zone as printed. */
export function quoteAt(input: ExtractInput, zone: ZoneKind, start: number, end: number, role: QuoteRole): Quote {
  return { zone, start, end, text: (input.texts[zone]?.text ?? '').slice(start, end), role }
}
