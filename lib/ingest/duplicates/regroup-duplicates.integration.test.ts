import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { createPostgresEngine } from '#lib/search/index.ts'
import { createRun, inTransaction, readIndexEntries, saveJudgement } from '#lib/store/index.ts'
import { publishChanges } from '../publish-changes.ts'
import { reingest } from '../reingest.ts'
import { openTestArchive, type TestArchive } from '../testing/archive.ts'
import { plainPipeline } from '../testing/plain-pipeline.ts'
import { searchWriter } from '../testing/search-writer.ts'
import { judgeDuplicates } from './judge-duplicates.ts'
import { prose } from './testing/article.ts'

const page = (body: string, title = '甲市召开动员大会') => `${title}\n${body}`
const opening = prose.split('\n').slice(0, 4).join('\n')
const other =
  '后山的梯田今年改种了油菜，合作社的账本摊在晒场上。\n老支书把去年的水费一笔一笔念给大家听，念完了没有人说话。\n最后是年轻的会计站起来，说明年的泵站由她来管。'

let archive: TestArchive
beforeEach(async () => {
  archive = await openTestArchive()
})
afterEach(() => archive?.close())

/** The articles of the archive by file names, the master first. */
async function articles(): Promise<string[][]> {
  const { rows } = await archive.store.sql.query<{ names: string[] }>(`
    SELECT array_agg(o.file_name ORDER BY r.duplicate_rank) AS names FROM report r
    JOIN report_version v ON v.id = r.current_version_id JOIN observation o ON o.id = v.observation_id
    WHERE r.state = 'published' GROUP BY coalesce(-r.duplicate_group_id, r.id) ORDER BY min(o.file_name)`)
  return rows.map(({ names }) => names)
}
async function idOf(fileName: string): Promise<number> {
  const report = await archive.store.db.report.findFirstOrThrow({ where: { currentVersion: { observation: { fileName } } } })
  return report.id
}
const found = async (address: string) => (await createPostgresEngine(archive.store.pool).search(parse(address).query)).ids
const setState = (id: number, state: 'withdrawn' | 'published') =>
  inTransaction(archive.store, async (tx) => {
    await tx.db.report.update({ where: { id }, data: { state } })
    await publishChanges(tx, searchWriter, [id])
  })

describe('reports that come in', () => {
  it('are one article where they are copies, the most complete one first', async () => {
    await archive.write({ 'a.txt': page(opening), 'b.txt': page(other), 'c.txt': page(prose) })
    await archive.ingest()
    expect(await articles()).toEqual([['c.txt', 'a.txt'], ['b.txt']])
  })

  it('are grouped in the same way in whatever order they come', async () => {
    const files = { 'a.txt': page(opening), 'b.txt': page(other), 'c.txt': page(prose), 'd.txt': page(prose.replace('胡小满', '胡大满')) }
    for (const [name, content] of Object.entries(files).toReversed()) {
      await archive.write({ [name]: content })
      await archive.ingest()
    }
    expect(await articles()).toEqual([['d.txt', 'c.txt', 'a.txt'], ['b.txt']])
  })

  it('count once in a search, and stand for their article where its master has not the words', async () => {
    await archive.write({ 'a.txt': page(`${opening}\n转载时编者写道，梧桐巷的路灯还没有亮。`), 'b.txt': page(prose) })
    await archive.ingest()
    const [a, b] = [await idOf('a.txt'), await idOf('b.txt')]
    expect(await found('q=充电棚')).toEqual([b])
    expect(await found('q=梧桐巷')).toEqual([a])
    expect(await found('q=动员大会 -梧桐巷')).toEqual([])
    expect(await found('q=动员大会&count=pages&sort=place')).toEqual([a, b])
  })

  it('leave everything as it was when they come a second time', async () => {
    await archive.write({ 'a.txt': page(opening), 'c.txt': page(prose) })
    await archive.ingest()
    const before = [await archive.corpusVersion(), await articles()]
    await archive.ingest()
    expect([await archive.corpusVersion(), await articles()]).toEqual(before)
  })
})

describe('a group', () => {
  it('takes its next best member for master when the master is withdrawn, and gives it its place again', async () => {
    await archive.write({ 'a.txt': page(opening), 'b.txt': page(prose), 'c.txt': page(prose.replace('胡小满', '胡大满')) })
    await archive.ingest()
    const master = await idOf('b.txt')
    await setState(master, 'withdrawn')
    expect(await articles()).toEqual([['c.txt', 'a.txt']].map((names) => names.toSorted((x) => (x === 'c.txt' ? -1 : 1))))
    expect(await found('q=动员大会')).toEqual([await idOf('c.txt')])
    const entries = await readIndexEntries(archive.store, [master, await idOf('c.txt')])
    expect(entries.map(({ rank }) => rank)).toEqual([0])
    await setState(master, 'published')
    expect(await articles()).toEqual([['b.txt', 'c.txt', 'a.txt']])
  })

  it('ends when only one is left', async () => {
    await archive.write({ 'a.txt': page(opening), 'b.txt': page(prose) })
    await archive.ingest()
    await setState(await idOf('b.txt'), 'withdrawn')
    expect(await articles()).toEqual([['a.txt']])
    expect(await archive.store.db.duplicateGroup.count()).toBe(0)
  })

  it('loses a member whose text comes to tell mostly of something else', async () => {
    await archive.write({ 'a.txt': page(prose), 'b.txt': page(prose.replace('胡小满', '胡大满')) })
    await archive.ingest()
    expect(await articles()).toHaveLength(1)
    await archive.write({ 'b.txt': page(`${prose.split('\n').slice(0, 4).join('\n')}\n${other}`) })
    await archive.ingest()
    expect(await articles()).toEqual([['a.txt'], ['b.txt']])
  })
})

describe("a keeper's word", () => {
  const judge = (a: number, b: number, isSame: boolean) =>
    inTransaction(archive.store, (tx) => judgeDuplicates(tx, searchWriter, { a, b, isSame, note: null, editorId: 'keeper' }))

  it('keeps two reports apart that have one text, also when they are gone over again', async () => {
    await archive.write({ 'a.txt': page(prose), 'b.txt': page(prose.replace('胡小满', '胡大满')) })
    await archive.ingest()
    await judge(await idOf('a.txt'), await idOf('b.txt'), false)
    expect(await articles()).toEqual([['a.txt'], ['b.txt']])
    const runId = await createRun(archive.store, { kind: 'reingest', scope: { all: true }, pipeline: '', startedBy: null })
    await reingest({ store: archive.store, pipeline: plainPipeline('plain-2', { 大会: 'launch' }), writer: searchWriter }, runId)
    expect(await articles()).toEqual([['a.txt'], ['b.txt']])
  })

  it('joins two reports that their texts do not, until another word is said', async () => {
    await archive.write({ 'a.txt': page(prose), 'b.txt': page(other) })
    await archive.ingest()
    const [a, b] = [await idOf('a.txt'), await idOf('b.txt')]
    await judge(b, a, true)
    expect(await articles()).toEqual([['a.txt', 'b.txt']])
    expect(await found('q=泵站')).toEqual([b])
    await judge(a, b, false)
    expect(await articles()).toEqual([['a.txt'], ['b.txt']])
  })

  it('is noted once for two reports', async () => {
    await archive.write({ 'a.txt': page(prose), 'b.txt': page(other) })
    await archive.ingest()
    const [a, b] = [await idOf('a.txt'), await idOf('b.txt')]
    await inTransaction(archive.store, async (tx) => {
      await saveJudgement(tx, { a, b, isSame: true, note: null, editorId: 'keeper' })
      await saveJudgement(tx, { a: b, b: a, isSame: false, note: null, editorId: 'keeper' })
    })
    expect(await archive.store.db.duplicateJudgement.count({ where: { revokedAt: null } })).toBe(1)
  })
})
