import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from './testing/database.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let folder: string
beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'huiji-command-'))
  const report =
    '清水县召开创建全国文明城市工作推进会\n本报讯 4月12日,清水县召开创建全国文明城市工作推进会。县委书记郑远主持会议并讲话。\n会议指出,要坚持问题导向,逐项整改落实。'
  await writeFile(join(folder, 'invented.txt'), report)
  await writeFile(join(folder, 'invented.txt.json'), JSON.stringify({ url: 'https://news.example/2019/0413/1.html', invented: true }))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a command as a process of its own. */
function run(script: 'ingest' | 'inspect', ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, `${script}.ts`), ...args], {
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })))
}

describe('npm run ingest', { timeout: 180_000 }, () => {
  it('says how it is used, and ends with 2 when it was used wrongly', async () => {
    expect(await run('ingest', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage: npm run ingest') })
    expect(await run('ingest')).toMatchObject({ code: 2, err: expect.stringContaining('Usage: npm run ingest') })
    expect(await run('ingest', join(folder, 'gone'))).toMatchObject({ code: 2, err: expect.stringContaining('There is no file or folder') })
  })

  it('takes a folder in once, and ends with 1 when a page failed', async () => {
    expect(await run('ingest', folder)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/added +1\n +changed +0\n +unchanged +0\n +failed +0/),
    })
    await writeFile(join(folder, 'empty.txt'), '')
    const second = await run('ingest', folder)
    expect(second).toMatchObject({ code: 1, out: expect.stringMatching(/added +0\n +changed +0\n +unchanged +1\n +failed +1/) })
    expect(second.err).toMatch(/failed .*empty\.txt: .*capture it again/)
  })
})

describe('npm run inspect', { timeout: 180_000 }, () => {
  it('prints a line of JSON per report and writes nothing', async () => {
    const { code, out, err } = await run('inspect', join(folder, 'invented.txt'))
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toHaveLength(2)
    expect(JSON.parse(out)).toMatchObject({
      file: 'invented.txt',
      title: '清水县召开创建全国文明城市工作推进会',
      stage: 'advance',
      cleanText: expect.stringContaining('会议指出,要坚持问题导向'),
      evidence: expect.anything(),
    })
  })

  it('ends with 1 when a page failed', async () => {
    await writeFile(join(folder, 'none.txt'), '')
    expect(await run('inspect', join(folder, 'none.txt'))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('none.txt') })
  })
})
