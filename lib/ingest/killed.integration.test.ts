import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readAbandonedRuns, readRun } from '#lib/store/index.ts'
import { openTestArchive, type TestArchive } from './testing/archive.ts'

const pages = 40
let archive: TestArchive
beforeEach(async () => {
  archive = await openTestArchive()
  const names = Array.from({ length: pages }, (_, index) => String(index).padStart(3, '0'))
  await archive.write(Object.fromEntries(names.map((name) => [`${name}.txt`, `第${name}次会议\n${`会议${name}的内容。`.repeat(50)}`])))
})
afterEach(() => archive.close())

function startIngest(): ChildProcess {
  const script = join(import.meta.dirname, 'testing', 'ingest-child.ts')
  const args = ['--disable-warning=ExperimentalWarning', script, archive.databaseUrl, archive.folder]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Kills the process without warning after it has done so many pages. */
async function killAfter(pagesDone: number): Promise<void> {
  const child = startIngest()
  const ended = once(child, 'exit')
  let done = 0
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    done += chunk.split('\n').length - 1
    if (done >= pagesDone) child.kill('SIGKILL')
  })
  await ended
  expect(child.signalCode).toBe('SIGKILL')
}

/** What would be there of a page that was written in part. */
const halfWritten = async () =>
  (
    await archive.store.sql.query<{ found: number }>(`
      SELECT
        (SELECT count(*) FROM report r LEFT JOIN report_version v ON v.id = r.current_version_id WHERE v.id IS NULL)
        + (SELECT count(*) FROM report_version v WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.version_id = v.id))
        + (SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM search.entry s WHERE s.report_id = r.id))
        + (SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.report_id = r.id))
        + (SELECT count(*) FROM observation o WHERE NOT EXISTS (SELECT 1 FROM run_item i WHERE i.observation_id = o.id))
        + (SELECT count(*) FROM blob b WHERE NOT EXISTS (SELECT 1 FROM observation o WHERE o.blob_sha256 = b.sha256)) AS found`)
  ).rows[0]?.found

it('leaves nothing half written when it is killed, and the next run takes in the rest', { timeout: 180_000 }, async () => {
  for (const pagesDone of [1, 12]) {
    await killAfter(pagesDone)
    expect(Number(await halfWritten())).toBe(0)
  }
  const killed = await archive.store.db.run.findMany({ orderBy: { id: 'asc' } })
  expect(killed.map(({ state }) => state)).toEqual(['failed', 'running'])
  await vi.waitFor(async () => expect(await readAbandonedRuns(archive.store)).toEqual([killed.at(-1)?.id]), { timeout: 60_000 })

  const { counts } = await archive.ingest()
  expect(counts.added + counts.unchanged).toBe(pages)
  expect(counts.added).toBeGreaterThan(0)
  expect(counts.unchanged).toBeGreaterThanOrEqual(12)
  expect(await archive.store.db.report.count()).toBe(pages)
  expect(await readRun(archive.store, killed.at(-1)?.id ?? 0)).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('Run the same command'),
  })
})
