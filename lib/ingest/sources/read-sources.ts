import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type CaptureFields, readCaptureFields } from './capture-fields.ts'
import { readJsonLine } from './json-line.ts'
import { linesOf } from './lines.ts'
import { readMhtml } from './mhtml.ts'
import type { SourceFile, SourcePlan } from './plan-sources.ts'
import { largestPageBytes, type SourceItem, tooLarge } from './source.ts'
import { readWarcPages } from './warc-records.ts'

const noFields: CaptureFields = { url: null, fetchedAt: null, contentType: null }
/** A line holds a page's text with every character escaped at worst. */
const largestLineBytes = 2 * largestPageBytes

const largestSidecarBytes = 256 * 1024

type Sidecar = { readonly fields: CaptureFields; readonly found: unknown } | { readonly problem: string }

/** Also a name that is too long with the ending, or a folder of that name: there is no sidecar. */
const isMissing = (error: unknown) => ['ENOENT', 'ENAMETOOLONG', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

function parseSidecar(name: string, text: string): Sidecar {
  let found: unknown
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: `Its sidecar ${name} is not JSON in UTF-8. Correct it or remove it.` }
  }
  const fields = readCaptureFields(found)
  return 'problem' in fields ? { problem: `Its sidecar ${name} is wrong: ${fields.problem}. Correct it or remove it.` } : { fields, found }
}

async function readSidecar(pagePath: string): Promise<Sidecar> {
  const path = `${pagePath}.json`
  try {
    if ((await stat(path)).size > largestSidecarBytes)
      return {
        problem: `Its sidecar ${basename(path)} is larger than ${largestSidecarBytes / 1024} KB. Keep in it what is said of the capture alone.`,
      }
    return parseSidecar(basename(path), await readFile(path, 'utf8'))
  } catch (error) {
    if (isMissing(error)) return { fields: noFields, found: null }
    return { problem: `Its sidecar ${basename(path)} cannot be read (${(error as Error).message}). Correct it or remove it.` }
  }
}

const nameLost = 'Its name is not in UTF-8, so the file cannot be opened. Rename it.'
const unreadable = (path: string, error: unknown) =>
  path.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT' ? nameLost : cannotBeRead(error)
const cannotBeRead = (error: unknown) => `The file cannot be read: ${(error as Error).message}. Check that it is there and may be read.`

async function readPage({ path, label }: SourceFile): Promise<SourceItem> {
  try {
    if ((await stat(path)).size > largestPageBytes) return { label, problem: tooLarge }
    const sidecar = await readSidecar(path)
    if ('problem' in sidecar) return { label, problem: sidecar.problem }
    const facts = { fileName: basename(path), ...sidecar.fields }
    return { label, path, bytes: await readFile(path), facts, sidecar: sidecar.found }
  } catch (error) {
    return { label, problem: unreadable(path, error) }
  }
}

async function* readLines(file: SourceFile): AsyncIterable<SourceItem> {
  for await (const { number, bytes } of linesOf(createReadStream(file.path), largestLineBytes)) {
    const label = `${file.label}:${number}`
    const capture = bytes === null ? { problem: tooLarge } : readJsonLine(bytes)
    if ('problem' in capture) {
      yield { label, problem: capture.problem }
      continue
    }
    const { bytes: page, sidecar, ...fields } = capture
    if (page.length > largestPageBytes) yield { label, problem: tooLarge }
    else yield { label, path: `${file.path}:${number}`, bytes: page, facts: { fileName: basename(file.path), ...fields }, sidecar }
  }
}

const notLines =
  'It is not JSONL in UTF-8 (it is an archive, another kind of file, or text in UTF-16). Save it as JSONL in UTF-8, one page a line.'

/** Whether a file of lines begins with what no line of JSON holds, so that it is named once and not line by line. */
async function looksBinary(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead).includes(0)
  } finally {
    await file.close()
  }
}

async function* readLinesOrProblem(file: SourceFile): AsyncIterable<SourceItem> {
  try {
    if (await looksBinary(file.path)) yield { label: file.label, problem: notLines }
    else yield* readLines(file)
  } catch (error) {
    yield { label: file.label, problem: unreadable(file.path, error) }
  }
}

async function* readWarc(file: SourceFile): AsyncIterable<SourceItem> {
  try {
    for await (const { number, ...page } of readWarcPages(file.path)) {
      const label = `${file.label}:${number}`
      if ('problem' in page) yield { label, problem: page.problem }
      else {
        const { bytes, sidecar, ...fields } = page
        yield { label, path: `${file.path}:${number}`, bytes, facts: { fileName: basename(file.path), ...fields }, sidecar }
      }
    }
  } catch (error) {
    yield { label: file.label, problem: unreadable(file.path, error) }
  }
}

async function readSavedPage(file: SourceFile): Promise<SourceItem> {
  const page = await readPage(file)
  if ('problem' in page) return page
  const saved = await readMhtml(page.bytes)
  if ('problem' in saved) return { label: file.label, problem: saved.problem }
  const { bytes, ...fields } = saved
  const facts = {
    ...page.facts,
    contentType: fields.contentType,
    url: page.facts.url ?? fields.url,
    fetchedAt: page.facts.fetchedAt ?? fields.fetchedAt,
  }
  return { ...page, bytes, facts }
}

const unknownKind =
  'This kind of file is not understood. Pages are .txt, .html, .htm, .xhtml or .mhtml; many pages in one file are .jsonl, .warc or .warc.gz.'

async function* readFileOfPages(file: SourceFile): AsyncIterable<SourceItem> {
  if (file.kind === 'unknown') yield { label: file.label, problem: unknownKind }
  else if (file.kind === 'page') yield await readPage(file)
  else if (file.kind === 'mhtml') yield await readSavedPage(file)
  else if (file.kind === 'warc') yield* readWarc(file)
  else yield* readLinesOrProblem(file)
}

/** Reads the planned pages one after the other; one page is in memory at a time. What cannot be read is an item too. */
export async function* readSources(plan: SourcePlan): AsyncIterable<SourceItem> {
  for (const file of plan.files) yield* readFileOfPages(file)
}
