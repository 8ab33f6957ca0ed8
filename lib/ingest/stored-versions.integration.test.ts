import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { type Finding, listFields, singleFields } from '#lib/report/index.ts'
import { createPostgresEngine } from '#lib/search/index.ts'
import { facetColumns } from '#lib/store/facet-columns.ts'
import { createRun, type ReportDocument, readBlob, readOverview, readReport } from '#lib/store/index.ts'
import { ingestPaths, reingest, rules } from './index.ts'
import { runPipeline } from './page/run-pipeline.ts'
import { versionDraft } from './page/version-draft.ts'
import { openTestArchive, type TestArchive } from './testing/archive.ts'
import { searchWriter } from './testing/search-writer.ts'

// The demonstration pages with the rules of this archive, read back from the database: what is stored keeps what the rules promise.

const folder = join(import.meta.dirname, '..', '..', 'samples', 'pages')
let archive: TestArchive
let reports: readonly ReportDocument[]

const deps = () => ({ store: archive.store, pipeline: rules, writer: searchWriter })
const takeIn = () => ingestPaths(deps(), { paths: [folder], startedBy: null })

/** Every row that a page leaves behind, and the corpus version: what a second pass may not change. */
async function traces(): Promise<unknown> {
  const tables = ['blob', 'observation', 'report', 'report_version', 'evidence', 'participation', 'outbox', 'corpus_version']
  const sums = tables.map((table) => `(SELECT jsonb_build_array(count(*), sum(hashtext(t::text))) FROM ${table} t) AS ${table}`)
  const entries = '(SELECT jsonb_build_array(count(*), sum(hashtext(t::text))) FROM search.entry t) AS entries'
  return (await archive.store.sql.query(`SELECT ${[...sums, entries].join(', ')}`)).rows[0]
}

beforeAll(async () => {
  archive = await openTestArchive()
  const { counts } = await takeIn()
  expect(counts).toMatchObject({ changed: 0, failed: 0 })
  const ids = (await archive.store.db.report.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
  reports = (await Promise.all(ids.map((id) => readReport(archive.store, id)))).flatMap((report) => report ?? [])
  expect(reports).toHaveLength(counts.added)
}, 240_000)
afterAll(() => archive.close())

const findingsOf = ({ version: { metadata } }: ReportDocument): readonly (Finding<unknown> & { readonly field: string })[] => [
  ...singleFields.map((field) => ({ field, ...metadata[field] })),
  ...listFields.flatMap((field) => metadata[field].map((finding) => ({ field, ...finding }))),
]

it('quotes what stands in the stored texts, and calls a value without a quote an inference', () => {
  for (const report of reports) {
    for (const { field, value, basis, quotes } of findingsOf(report)) {
      const where = `${report.observation.facts.fileName}: ${field}`
      for (const { zone, start, end, text } of quotes) expect(report.version.layers.texts[zone]?.text.slice(start, end), where).toBe(text)
      if (value !== null && quotes.length === 0) expect(basis, where).toBe('inferred')
    }
  }
})

it('gives a reason for every value that is missing', () => {
  for (const report of reports)
    for (const { field, value, reason } of findingsOf(report)) expect(value === null ? reason : 'known', field).not.toBeNull()
})

it('finds and narrows by the values that the evidence shows', async () => {
  for (const { version } of reports) {
    const row = await archive.store.db.reportVersion.findUniqueOrThrow({ where: { id: version.id }, include: { participations: true } })
    expect(row).toMatchObject(facetColumns(version.metadata))
    const people = version.metadata.people.flatMap(({ value }) => value ?? [])
    expect(row.participations.toSorted((a, b) => a.position - b.position)).toMatchObject(people)
  }
})

it('makes the same version of the stored capture again', async () => {
  for (const { version, observation } of reports) {
    const read = runPipeline(rules, await readBlob(archive.store, observation.blobSha256), observation.facts)
    if ('message' in read) throw new Error(read.message)
    const { page, clean, parts } = read
    const part = parts.find(({ report }) => report.range.start === version.range.start)
    if (!part) throw new Error(`${observation.facts.fileName} has no part at ${version.range.start}`)
    const draft = versionDraft({ pipeline: rules.version, page, clean, ...part })
    const { id: _, createdAt: __, firstDay: ___, lastDay: ____, ...stored } = version
    expect(draft).toMatchObject(stored)
  }
})

it('finds every report by words from its title, its subtitle and its text', async () => {
  const engine = createPostgresEngine(archive.store.pool)
  expect(reports.some(({ version }) => version.subtitle !== null)).toBe(true)
  for (const { id, version } of reports) {
    const { title, titleSimplified, subtitle, body, bodySimplified } = version
    const line = body.split('\n').at(-1) ?? ''
    for (const words of [title, titleSimplified, subtitle ?? title, line.slice(0, 12), bodySimplified.slice(0, 12)]) {
      const { ids } = await engine.search(
        parse(new URLSearchParams({ q: `"${words.replaceAll(/["\\]/g, '')}"`, size: '100', count: 'pages' })).query,
      )
      expect(ids, words).toContain(id)
    }
  }
})

it('counts for the front page what the search for each number finds', async () => {
  const engine = createPostgresEngine(archive.store.pool)
  const { total, pages, years, provinces, stages } = await readOverview(archive.store)
  const everything = await engine.search(parse('').query)
  expect(everything.total).toBe(total)
  expect((await engine.search(parse('count=pages').query)).total).toBe(pages)
  for (const [field, counts] of Object.entries({ year: years, place: provinces, stage: stages })) {
    for (const { value, count } of counts) {
      const found = await engine.search(parse(`${field}=${value ?? 'none'}`).query)
      expect(found.total, `${field} ${value}`).toBe(count)
    }
  }
  for (const field of ['stage', 'level', 'track', 'type'] as const)
    expect(
      everything.facets[field].reduce((sum, { count }) => sum + count, 0),
      field,
    ).toBe(total)
})

it('is left as it is by a second run and by going over it again', { timeout: 240_000 }, async () => {
  const before = await traces()
  expect((await takeIn()).counts).toEqual({ added: 0, changed: 0, unchanged: reports.length, failed: 0 })
  const runId = await createRun(archive.store, { kind: 'reingest', scope: { all: true }, pipeline: '', startedBy: null })
  expect(await reingest(deps(), runId)).toBe('finished')
  expect(await traces()).toEqual(before)
})
