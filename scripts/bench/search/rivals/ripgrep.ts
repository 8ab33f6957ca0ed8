import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Rival } from '../contestant.ts'

const run = promisify(execFile)
const perFolder = 1_000
const maxOutputBytes = 256 * 1024 * 1024

export const hasRipgrep = () => spawnSync('rg', ['--version']).status === 0

/** A file for each report, and ripgrep over all of them: no order and no facets, and no script but that of the file. */
export async function ripgrep(): Promise<Rival> {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-bench-files-'))
  let sizeBytes = 0

  async function find(text: string): Promise<number[]> {
    try {
      const { stdout } = await run('rg', ['--files-with-matches', '--fixed-strings', '--ignore-case', '--regexp', text, folder], {
        maxBuffer: maxOutputBytes,
      })
      return stdout
        .trim()
        .split('\n')
        .map((path) => Number(path.slice(path.lastIndexOf('/') + 1, -'.txt'.length)))
    } catch (error) {
      if ((error as { code?: unknown }).code === 1) return []
      throw error
    }
  }

  return {
    name: 'ripgrep over files (no facets)',
    async index(entries, onProgress) {
      let count = 0
      for (const { reportId, title, body } of entries) {
        const parent = join(folder, String(Math.floor(count / perFolder)))
        if (count % perFolder === 0) await mkdir(parent)
        const text = `${title}\n${body}\n`
        await writeFile(join(parent, `${reportId}.txt`), text)
        sizeBytes += Buffer.byteLength(text)
        onProgress(++count)
      }
    },
    answer: async (text) => (await find(text)).length,
    find,
    sizeBytes: async () => sizeBytes,
    memoryBytes: () => null,
    stop: () => rm(folder, { recursive: true, force: true }),
  }
}
