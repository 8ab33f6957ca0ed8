import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createRun,
  inTransaction,
  readCapture,
  readMetadata,
  readReport,
  readReportSummaries,
  readRun,
  readRunItems,
  saveDecision,
} from '#lib/store/index.ts'
import { reingest } from './reingest.ts'
import { openTestArchive, type TestArchive } from './testing/archive.ts'
import { plainPipeline } from './testing/plain-pipeline.ts'
import { searchWriter } from './testing/search-writer.ts'

let archive: TestArchive
beforeEach(async () => {
  archive = await openTestArchive()
})
afterEach(() => archive.close())

const meeting = '清溪市召开动员大会\n2019年，清溪市召开动员大会。\n出席：林一\n会议强调要落实责任。'
const indexed = async () =>
  (await archive.store.sql.query<{ report_id: number }>('SELECT report_id FROM search.entry ORDER BY 1')).rows.map((row) => row.report_id)
const reportIds = async () => (await archive.store.db.report.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)
const rulesOf = async (id: number) => readMetadata(archive.store, (await readReport(archive.store, id))?.version.id ?? 0)

async function reingestAll(pipeline = plainPipeline()) {
  const { store } = archive
  const runId = await createRun(store, { kind: 'reingest', scope: { all: true }, pipeline: pipeline.version, startedBy: null })
  const end = await reingest({ store, pipeline, writer: searchWriter }, runId)
  return { runId, end }
}

describe('a folder of pages', () => {
  it('comes in with text, values, capture, index entry and outbox, and a second run changes nothing', async () => {
    await archive.write({ 'a.txt': meeting, 'b/c.txt': '另一个会议\n2020年召开。', 'notes.pdf': 'x' })
    const first = await archive.ingest()
    expect(first.counts).toEqual({ added: 2, changed: 0, unchanged: 0, failed: 0 })
    expect(first.plan.passedOver).toBe(1)
    const version = await archive.corpusVersion()
    expect(version).toBe(2n)

    const [id = 0] = await reportIds()
    const report = await readReport(archive.store, id)
    expect(report?.version).toMatchObject({ title: '清溪市召开动员大会', firstDay: '2019-01-01', lastDay: '2019-12-31' })
    expect(report?.version.metadata.stage).toMatchObject({ value: 'launch', rule: 'plain' })
    expect(report?.version.metadata.people.map(({ value }) => value?.name)).toEqual(['林一'])
    expect(new TextDecoder().decode((await readCapture(archive.store, id))?.bytes)).toBe(meeting)
    expect(await indexed()).toEqual(await reportIds())
    expect(await archive.store.db.outbox.count()).toBe(2)
    expect((await readReportSummaries(archive.store, await reportIds())).map(({ place }) => place?.city)).toEqual(['620500', '620500'])

    const second = await archive.ingest()
    expect(second.counts).toEqual({ added: 0, changed: 0, unchanged: 2, failed: 0 })
    expect(await archive.corpusVersion()).toBe(version)
    expect(await archive.store.db.reportVersion.count()).toBe(2)
  })

  it('names each file that is no page and takes in the others', async () => {
    await archive.write({
      '1-empty.txt': '',
      '2-binary.txt': 'a\0b',
      '3-good.txt': meeting,
      '4-breaks.txt': '标题\n!break',
      '5-sidecar.txt': meeting,
      '5-sidecar.txt.json': { url: 'no address' },
      '6-cut.jsonl': `${JSON.stringify({ text: '一行\n一个会议。' })}\n{"text": "断`,
    })
    const { counts, runId } = await archive.ingest()
    expect(counts).toEqual({ added: 2, changed: 0, unchanged: 0, failed: 5 })
    const { items } = await readRunItems(archive.store, runId, { outcome: 'failed' })
    expect(items.map(({ label, message }) => [label.split('/').at(-1), message])).toEqual([
      ['1-empty.txt', 'The file is empty.'],
      ['2-binary.txt', 'The file is no text.'],
      ['4-breaks.txt', 'The rules broke down on this page (planted failure). Please report it, with the page.'],
      ['5-sidecar.txt', expect.stringContaining('url must be an address that begins with http')],
      ['6-cut.jsonl:2', expect.stringContaining('cut off')],
    ])
    expect(await archive.store.db.blob.count()).toBe(3)
    expect(await readRun(archive.store, runId)).toMatchObject({ state: 'finished', total: 7, done: 7 })
  })

  it('keeps bytes seen at two addresses once, and reads them the same whichever came first', async () => {
    await archive.write({ 'a.txt': meeting, 'b.txt': meeting, 'b.txt.json': { url: 'https://news.example/1', fetchedAt: '2020-01-01' } })
    expect((await archive.ingest()).counts).toMatchObject({ added: 1, changed: 1 })
    expect(await archive.store.db.blob.count()).toBe(1)
    const [id = 0] = await reportIds()
    expect(await readReport(archive.store, id)).toMatchObject({
      observation: { facts: { url: 'https://news.example/1', fetchedAt: '2020-01-01T00:00:00+08:00' } },
      otherObservations: [{ facts: { fileName: 'a.txt' } }],
    })
    expect((await archive.ingest()).counts).toMatchObject({ unchanged: 2 })
  })

  it('lets a corrected sidecar supersede the old one, and back', async () => {
    await archive.write({ 'a.txt': meeting, 'a.txt.json': { url: 'https://wrong.example/1' } })
    await archive.ingest()
    await archive.write({ 'a.txt.json': { url: 'https://right.example/1' } })
    expect((await archive.ingest()).counts).toMatchObject({ changed: 1 })
    const [id = 0, ...others] = await reportIds()
    expect(others).toEqual([])
    expect((await rulesOf(id)).source.value).toBe('right.example')
    await archive.write({ 'a.txt.json': { url: 'https://wrong.example/1' } })
    expect((await archive.ingest()).counts).toMatchObject({ changed: 1 })
    expect((await rulesOf(id)).source.value).toBe('wrong.example')
    expect((await archive.ingest()).counts).toMatchObject({ unchanged: 1 })
  })
})

describe('a page that changed', () => {
  it('keeps its number when its file is edited, and says what changed', async () => {
    await archive.write({ 'a.txt': meeting })
    await archive.ingest()
    await archive.write({ 'a.txt': meeting.replace('2019', '2021') })
    const { counts, runId } = await archive.ingest()
    expect(counts).toEqual({ added: 0, changed: 1, unchanged: 0, failed: 0 })
    const [id = 0, ...others] = await reportIds()
    expect(others).toEqual([])
    const [item] = (await readRunItems(archive.store, runId)).items
    const date = (year: number) => ({ year, month: null, day: null, startDate: null })
    expect(item?.changes).toContainEqual({ reportId: id, field: 'meetingDate', before: date(2019), after: date(2021) })
    expect((await readReport(archive.store, id))?.versions).toHaveLength(2)
    expect((await archive.ingest()).counts).toMatchObject({ unchanged: 1 })

    await archive.write({ 'a.txt': meeting })
    expect((await archive.ingest()).counts).toMatchObject({ changed: 1 })
    expect((await readReport(archive.store, id))?.versions).toHaveLength(2)
  })

  it('shows the latest capture of an address, in whatever order the captures come in', async () => {
    const capture = (year: number) => ({ url: 'https://news.example/1', fetchedAt: `${year}-01-01T08:00:00+08:00` })
    await archive.write({ 'b.txt': meeting, 'b.txt.json': capture(2020) })
    await archive.ingest()
    await archive.write({
      'a.txt': `${meeting}\n早先的话。`,
      'a.txt.json': capture(2018),
      'c.txt': `${meeting}\n后来加的话。`,
      'c.txt.json': capture(2022),
    })
    expect((await archive.ingest()).counts).toMatchObject({ added: 0, changed: 1, unchanged: 2 })
    const [id = 0, ...others] = await reportIds()
    expect(others).toEqual([])
    expect(await readReport(archive.store, id)).toMatchObject({ version: { body: expect.stringContaining('后来加的话') } })
    expect((await readReport(archive.store, id))?.versions).toHaveLength(3)
    expect((await archive.ingest()).counts).toMatchObject({ unchanged: 3 })
  })

  it('is a report of its own when another article stands at the address now', async () => {
    await archive.write({ 'a.txt': meeting, 'a.txt.json': { url: 'https://news.example/1', fetchedAt: '2020-01-01' } })
    await archive.ingest()
    await archive.write({
      'b.txt': '完全不同的文章\n别的内容在此。',
      'b.txt.json': { url: 'https://news.example/1', fetchedAt: '2021-01-01' },
    })
    expect((await archive.ingest()).counts).toMatchObject({ added: 1, unchanged: 1 })
    expect(await indexed()).toHaveLength(2)
  })
})

describe('a page of several reports', () => {
  it('gives each a number, and keeps the numbers when the rules part it otherwise', async () => {
    await archive.write({ 'a.txt': '第一篇\n第一篇的内容。\n====\n第二篇\n第二篇的内容更长一些。' })
    expect((await archive.ingest()).counts).toMatchObject({ added: 1 })
    const before = await reportIds()
    expect(before).toHaveLength(2)

    const whole = plainPipeline('plain-2')
    const joined = {
      ...whole,
      clean: (page: Parameters<typeof whole.clean>[0]) => whole.clean({ ...page, source: page.source.replace('\n====\n', '\n----\n') }),
    }
    await reingestAll(joined)
    const states = (await archive.store.db.report.findMany({ orderBy: { id: 'asc' } })).map(({ state, supersededById }) => [
      state,
      supersededById,
    ])
    expect(states).toEqual([
      ['superseded', before[1]],
      ['published', null],
    ])
    expect(await indexed()).toEqual([before[1]])

    await reingestAll()
    expect(await indexed()).toEqual(before)
    expect(await archive.store.db.reportVersion.count()).toBe(3)
  })
})

describe('going over the archive with other rules', () => {
  const newRules = plainPipeline('plain-2', { 强调: 'advance' })

  it('changes what the rules change, once', async () => {
    await archive.write({ 'a.txt': meeting })
    await archive.ingest()
    const before = await archive.corpusVersion()
    const { runId, end } = await reingestAll(newRules)
    expect(end).toBe('finished')
    expect(await readRun(archive.store, runId)).toMatchObject({ state: 'finished', done: 1, total: 1, counts: { changed: 1 } })
    const [item] = (await readRunItems(archive.store, runId)).items
    expect(item?.changes.map(({ field, before, after }) => [field, before, after])).toEqual([['stage', 'launch', 'advance']])
    expect(await archive.corpusVersion()).toBe(before + 1n)
    await reingestAll(newRules)
    expect(await archive.corpusVersion()).toBe(before + 1n)
  })

  it('leaves the last word to the editor', async () => {
    await archive.write({ 'a.txt': meeting })
    await archive.ingest()
    const [reportId = 0] = await reportIds()
    const decide = (field: 'stage' | 'campaigns', act: 'set' | 'add' | 'follow', value: unknown) =>
      inTransaction(archive.store, (tx) => saveDecision(tx, { reportId, field, act, value, anchors: [], note: null, editorId: 'editor' }))
    await decide('stage', 'set', 'award')
    await decide('campaigns', 'add', 'sanitary-city')
    await reingestAll()
    await reingestAll(newRules)
    expect((await archive.ingest(newRules)).counts).toMatchObject({ unchanged: 1 })
    const metadata = await rulesOf(reportId)
    expect(metadata.stage).toMatchObject({ value: 'award', basis: 'editor', confidence: 'certain', alternatives: ['advance'] })
    expect(metadata.campaigns.map(({ value }) => value)).toEqual(['civilised-city', 'sanitary-city'])

    await decide('stage', 'follow', null)
    await reingestAll(newRules)
    expect((await rulesOf(reportId)).stage).toMatchObject({ value: 'advance', basis: 'inferred' })
  })

  it('leaves a report as it was when the rules break down on it', async () => {
    await archive.write({ 'a.txt': meeting })
    await archive.ingest()
    const broken = { ...plainPipeline('plain-3'), clean: () => ({ source: '', edits: [], zones: [], reports: [] }) }
    const { runId } = await reingestAll(broken)
    expect(await readRun(archive.store, runId)).toMatchObject({ counts: { failed: 1 } })
    expect(await indexed()).toEqual(await reportIds())
  })

  it('takes in a page on which the rules broke down before, as the report that its file was', async () => {
    await archive.write({ 'a.txt': meeting })
    await archive.ingest()
    await archive.write({ 'a.txt': `${meeting}\n!break` })
    expect((await archive.ingest()).counts).toMatchObject({ failed: 1 })
    const mended: typeof newRules = {
      ...newRules,
      clean: (page) => newRules.clean({ ...page, source: page.source.replace('!break', '补上的话') }),
    }
    await reingestAll(mended)
    const [id = 0, ...others] = await reportIds()
    expect(others).toEqual([])
    expect(await readReport(archive.store, id)).toMatchObject({ version: { body: expect.stringContaining('补上的话') } })
    const { runId } = await reingestAll(mended)
    expect(await readRun(archive.store, runId)).toMatchObject({ total: 1, counts: { changed: 0, unchanged: 1 } })
  })

  it('goes on with a report whose file holds another article now', async () => {
    await archive.write({ 'a.txt': meeting })
    await archive.ingest()
    await archive.write({ 'a.txt': '完全不同的文章\n别的内容在此。' })
    expect((await archive.ingest()).counts).toMatchObject({ added: 1 })
    const { runId } = await reingestAll(newRules)
    expect(await readRun(archive.store, runId)).toMatchObject({ total: 2, counts: { changed: 1, unchanged: 1 } })
    const [first = 0] = await reportIds()
    expect((await rulesOf(first)).stage.value).toBe('advance')
    expect((await reingestAll(newRules)).end).toBe('finished')
    expect(await reportIds()).toHaveLength(2)
  })

  it('carries on where an interrupted pass stopped', async () => {
    await archive.write({ 'a.txt': meeting, 'b.txt': '另一个会议\n内容。', 'c.txt': '第三个会议\n强调内容。' })
    await archive.ingest()
    const { store } = archive
    const runId = await createRun(store, { kind: 'reingest', scope: { all: true }, pipeline: 'plain-2', startedBy: null })
    const stop = new AbortController()
    const stopping = {
      ...newRules,
      extract: (...args: Parameters<typeof newRules.extract>) => {
        stop.abort()
        return newRules.extract(...args)
      },
    }
    expect(await reingest({ store, pipeline: stopping, writer: searchWriter }, runId, stop.signal)).toBe('interrupted')
    expect(await readRun(store, runId)).toMatchObject({ state: 'running', done: 1 })
    expect(await reingest({ store, pipeline: newRules, writer: searchWriter }, runId)).toBe('finished')
    expect(await readRun(store, runId)).toMatchObject({ state: 'finished', done: 3, total: 3 })
  })
})

it('forgets nothing when a file is gone', async () => {
  await archive.write({ 'a.txt': meeting, 'b.txt': '另一个会议\n内容。' })
  await archive.ingest()
  await rm(join(archive.folder, 'a.txt'))
  expect((await archive.ingest()).counts).toEqual({ added: 0, changed: 0, unchanged: 1, failed: 0 })
  expect(await indexed()).toHaveLength(2)
})
