import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CleanPage, DecodedPage, ZoneText } from '#lib/report/index.ts'
import { scriptKindOf, toSimplified } from '#lib/text/index.ts'
import { mixedRows } from '#scripts/bench/cleaning/mixed-rows.ts'
import { pagesOf, rowsOf } from '#scripts/bench/cleaning/page-plan.ts'
import { inventedReports } from '#scripts/bench/cleaning/report-source.ts'
import type { Row } from '#scripts/bench/cleaning/row.ts'
import { cleanPage } from './clean-page.ts'
import { decodePage } from './decode/decode-page.ts'
import { afterReplacing, areApart, beforeReplacing, straddle, toSource, toText, usesOf } from './testing/alignment.ts'

const seeds = process.env.HUIJI_SEEDS ?? '../shared/seeds'
const seedFiles = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
if (seedFiles.length === 0) console.info(`Skipped: the seed pages are not at ${seeds} (set HUIJI_SEEDS)`)

const reportAt = inventedReports(5, 'half')
const plan = { half: 'tuning', reportAt } as const
/** Every family alone, frames and HTML among them, and pages on which many come together. */
const rows: readonly Row[] = [...rowsOf(plan), ...mixedRows(plan)]
const strengthsInTurn = 3
const timeLimitMs = 180_000

const facts = { fileName: 'page.txt', url: null, contentType: null }

function clean(bytes: Uint8Array, { fileName, url, contentType }: Omit<DecodedPage['facts'], 'fetchedAt'>): CleanPage {
  const page = decodePage(bytes, { fileName, url, contentType, fetchedAt: null })
  if ('problem' in page) throw new Error(page.problem)
  return cleanPage(page)
}

const pagesFor = (row: Row, seed: number): CleanPage[] =>
  [...pagesOf(row, strengthsInTurn, seed, reportAt)].map((page) => clean(page.bytes, page))

const zonesOf = ({ reports }: CleanPage): ZoneText[] =>
  reports
    .flatMap(({ texts }) => Object.values(texts))
    .filter((zone): zone is ZoneText => zone !== undefined && zone.kind !== 'fileName' && zone.kind !== 'url' && zone.kind !== 'meta')

function expectEachCharacterOnce(page: CleanPage): void {
  expect(areApart(page.edits, page.source.length)).toBe(true)
  expect(areApart(page.zones, page.source.length)).toBe(true)
  expect(page.edits.filter((edit) => edit.steps.length === 0 || page.zones.some((zone) => straddle(edit, zone)))).toEqual([])
  expect(usesOf(page).findIndex((count) => count !== 1)).toBe(-1)
}

/** From every character of every text back to the source, and forward to where it came from. */
function expectThereAndBack({ source, ...page }: CleanPage): void {
  const edited = new Map(page.edits.map((edit) => [edit.start, edit]))
  for (const zone of zonesOf({ source, ...page })) {
    for (let at = 0; at < zone.text.length; at++) {
      const range = toSource(zone, at, source)
      if (!range) throw new Error(`${zone.kind}: character ${at} comes from nowhere`)
      if (range.start === range.end) {
        expect(zone.text[at]).toBe('\n')
        continue
      }
      const back = toText(zone, range, source)
      if (!back || back.start > at || back.end <= at)
        throw new Error(`${zone.kind}: ${at} leads to ${range.start} and back to ${back?.start}`)
      if (range.end - range.start === 1 && zone.text[at] === source[range.start]) continue
      const edit = edited.get(range.start)
      expect(edit && edit.end === range.end && edit.after.includes(zone.text.slice(back.start, back.end))).toBe(true)
    }
  }
}

/** The simplified view over the printed text: its replacements give it, and lead from each of its characters back and forward. */
function expectSimplifiedAligned(page: CleanPage): void {
  for (const { texts } of page.reports) {
    const printed = texts.body?.text ?? ''
    const { text, edits } = toSimplified(printed, scriptKindOf(printed) === 'phrases' ? 'phrases' : 'characters')
    expect(areApart(edits, printed.length)).toBe(true)
    for (let at = 0; at < text.length; at++) {
      const range = beforeReplacing(edits, at)
      const there = afterReplacing(edits, range)
      if (there.start > at || there.end <= at) throw new Error(`${at} of the view leads to ${range.start} and back to ${there.start}`)
      if (there.end - there.start === 1 && range.end - range.start === 1) continue
      expect(edits.some(({ start, end, after }) => start === range.start && end === range.end && after.includes(text[at] ?? ''))).toBe(true)
    }
  }
}

describe('edits of a dirty page', () => {
  it(
    'leave every decoded character kept, edited or in a zone, once, and lead from each character of the texts to the source and back, in either script',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...rows), fc.integer({ min: 1, max: 10_000 }), (row, seed) => {
          for (const page of pagesFor(row, seed)) {
            expectEachCharacterOnce(page)
            expectThereAndBack(page)
            expectSimplifiedAligned(page)
          }
        }),
        { numRuns: 60 },
      )
    },
    timeLimitMs,
  )

  it('do so on pages that hold several reports', () => {
    const pages = pagesFor(rows.find(({ name }) => name === 'severalReports') as Row, 3)
    expect(pages.some(({ reports }) => reports.length > 1)).toBe(true)
    for (const page of pages) {
      expectEachCharacterOnce(page)
      expectThereAndBack(page)
    }
  })

  it('do so on pages in HTML, and where a byline was moved', () => {
    for (const name of ['html', 'bylines'])
      for (const page of pagesFor(rows.find((row) => row.name === name) as Row, 7)) {
        expectEachCharacterOnce(page)
        expectThereAndBack(page)
      }
  })

  it('name every step where several worked on the same characters', () => {
    const page = clean(new TextEncoder().encode('会议要求&#8203;,,要抓好落实,,、督查,,、整改,让群众满意。'), facts)
    expect(page.edits[0]).toMatchObject({ steps: ['entities', 'characters'], after: '' })
    expectEachCharacterOnce(page)
    expectThereAndBack(page)
  })

  it.skipIf(seedFiles.length === 0)('do so on the seed pages', () => {
    for (const name of seedFiles) {
      const page = clean(readFileSync(join(seeds, name)), { fileName: name, url: null, contentType: null })
      expectEachCharacterOnce(page)
      expectThereAndBack(page)
      expectSimplifiedAligned(page)
    }
  })
})
