import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { linesOf } from './lines.ts'
import { largestPageBytes } from './source.ts'

const pageEndings = ['.txt', '.html', '.htm', '.xhtml']
const manyPagesEndings = ['.jsonl', '.ndjson']

/** One file to read: a page, or many pages, one a line. `path` is absolute, `label` as the user gave it. */
export type SourceFile = {
  readonly path: string
  readonly label: string
  readonly kind: 'page' | 'lines' | 'unknown'
  readonly pages: number
}

/** What there is to read, known before the work begins. */
export type SourcePlan = {
  readonly files: readonly SourceFile[]
  readonly totalPages: number
  /** Files of other kinds that were found in folders and are passed over. */
  readonly passedOver: number
}

/** Thrown by `planSources`: the command was given something that it cannot begin with. */
export class UnknownSource extends Error {
  override readonly name = 'UnknownSource'
}

const kindOf = (path: string): SourceFile['kind'] => {
  const ending = extname(path).toLowerCase()
  return pageEndings.includes(ending) ? 'page' : manyPagesEndings.includes(ending) ? 'lines' : 'unknown'
}

async function countLines(path: string): Promise<number> {
  let count = 0
  for await (const _ of linesOf(createReadStream(path), largestPageBytes)) count++
  return count
}

async function sourceFile(label: string): Promise<SourceFile> {
  const path = resolve(label)
  const kind = kindOf(path)
  return { path, label, kind, pages: kind === 'lines' ? await countLines(path).catch(() => 1) : 1 }
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Files below a folder, in the order of their names; hidden ones are left out, and folders behind links, which might lead in a circle. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'))
  const nested = entries
    .toSorted((a, b) => byName(a.name, b.name))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile())
      return isFile ? [path] : []
    })
  return (await Promise.all(nested)).flat()
}

const isSidecar = (path: string) => path.toLowerCase().endsWith('.json')

async function planPath(path: string): Promise<{ files: SourceFile[]; passedOver: number }> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new UnknownSource(`There is no file or folder ${path}. Check the spelling.`)
  if (!found.isDirectory()) return { files: [await sourceFile(path)], passedOver: 0 }
  const paths = await filesBelow(path)
  const files: SourceFile[] = []
  for (const file of paths.filter((file) => kindOf(file) !== 'unknown')) files.push(await sourceFile(file))
  return { files, passedOver: paths.filter((file) => kindOf(file) === 'unknown' && !isSidecar(file)).length }
}

/**
 * Lists what there is to read in files and folders, each file once, and counts its pages.
 * @throws UnknownSource when a path leads nowhere.
 */
export async function planSources(paths: readonly string[]): Promise<SourcePlan> {
  const plans = []
  for (const path of paths) plans.push(await planPath(path))
  const files = [...new Map(plans.flatMap((plan) => plan.files).map((file) => [file.path, file])).values()]
  return {
    files,
    totalPages: files.reduce((sum, { pages }) => sum + pages, 0),
    passedOver: plans.reduce((sum, plan) => sum + plan.passedOver, 0),
  }
}
