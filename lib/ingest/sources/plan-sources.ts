import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { linesOf } from './lines.ts'
import { largestPageBytes } from './source.ts'
import { countWarcRecords } from './warc-records.ts'

const endings = {
  page: ['.txt', '.html', '.htm', '.xhtml'],
  lines: ['.jsonl', '.ndjson'],
  warc: ['.warc', '.warc.gz'],
  mhtml: ['.mht', '.mhtml'],
} as const

/** One file to read: a page, many pages, one a line, the records of a crawler, or a page as a browser saved it. `path` is absolute, `label` as the user gave it. */
export type SourceFile = {
  readonly path: string
  readonly label: string
  readonly kind: keyof typeof endings | 'unknown'
  readonly pages: number
  /** Records of a WARC file that are no pages: pictures, scripts, requests, redirects. */
  readonly otherRecords: number
}

/** What there is to read, known before the work begins. */
export type SourcePlan = {
  readonly files: readonly SourceFile[]
  readonly totalPages: number
  /** Files of other kinds that were found in folders and are passed over. */
  readonly passedOver: number
  /** Records of WARC files that are no pages and are passed over. */
  readonly otherRecords: number
}

/** Thrown by `planSources`: the command was given something that it cannot begin with. */
export class UnknownSource extends Error {
  override readonly name = 'UnknownSource'
}

const kinds = Object.entries(endings) as [keyof typeof endings, readonly string[]][]

const kindOf = (path: string): SourceFile['kind'] =>
  kinds.find(([, list]) => list.some((ending) => path.toLowerCase().endsWith(ending)))?.[0] ?? 'unknown'

async function countLines(path: string): Promise<number> {
  let count = 0
  for await (const _ of linesOf(createReadStream(path), largestPageBytes)) count++
  return count
}

type Counts = Pick<SourceFile, 'pages' | 'otherRecords'>

const onePage: Counts = { pages: 1, otherRecords: 0 }

/** A file that cannot be read counts as one page, and is named when its turn comes. */
async function countPages(path: string, kind: SourceFile['kind']): Promise<Counts> {
  if (kind === 'lines') return { pages: await countLines(path), otherRecords: 0 }
  if (kind !== 'warc') return onePage
  const { pages, others } = await countWarcRecords(path)
  return { pages, otherRecords: others }
}

async function sourceFile(label: string): Promise<SourceFile> {
  const path = resolve(label)
  const kind = kindOf(path)
  return { path, label, kind, ...(await countPages(path, kind).catch(() => onePage)) }
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
    otherRecords: files.reduce((sum, { otherRecords }) => sum + otherRecords, 0),
  }
}
