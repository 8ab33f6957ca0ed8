import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type InspectedReport, inspectPage, planSources, readSources, rules } from '#lib/ingest/index.ts'
import { type InspectShape, inspectShape } from '#lib/output/inspect-shape.ts'
import { type Answer, type Judgement, judgePage } from '../judge.ts'

/** A page with its hand-made answer, what the rules read from it (null when no report came of it), and how the two compare. */
export type JudgedPage = {
  readonly answer: Answer
  readonly read: InspectShape | null
  readonly judgements: readonly Judgement[]
}
/** `isMeasure`: what is not right in it is not listed, so that no rule is written for it. */
export type JudgedSet = { readonly name: string; readonly pages: readonly JudgedPage[]; readonly isMeasure?: boolean }

/** `closed`: nobody who writes rules may look at these pages. */
type AnswerFile = { readonly pages: readonly Answer[]; readonly closed?: boolean }

/** Compares one page with its answer; `read` is null when no report came of it. */
export function judged(answer: Answer, read: InspectShape | null, others: readonly Judgement[] = []): JudgedPage {
  if (read) return { answer, read, judgements: [...judgePage(answer, read), ...others] }
  return { answer, read, judgements: [{ field: 'page read', verdict: 'missing', wanted: answer.file, read: null, confidence: 'unsure' }] }
}

/** Reads the pages beside an answers file (its folder `pages`, or its own folder) with the present rules. */
export async function judgeFile(file: string): Promise<JudgedSet> {
  const folder = dirname(resolve(file))
  const { pages: answers, closed } = JSON.parse(await readFile(file, 'utf8')) as AnswerFile
  const read = await readPages(existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder)
  const pages: JudgedPage[] = []
  for (const answer of answers) {
    const report = read.get(answer.file)?.[0]
    const text = report ? await judgeText(folder, answer, report.cleanText) : []
    pages.push(judged(answer, report ? inspectShape(answer.file, report.metadata, report.cleanText) : null, text))
  }
  return { name: relative(process.cwd(), resolve(file)), pages, isMeasure: closed === true }
}

async function readPages(folder: string): Promise<Map<string, readonly InspectedReport[]>> {
  const read = new Map<string, readonly InspectedReport[]>()
  for await (const item of readSources(await planSources([folder]))) {
    const reports = inspectPage(rules, item)
    read.set(basename(item.label), 'message' in reports ? [] : reports)
  }
  return read
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')

async function judgeText(folder: string, answer: Answer, cleanText: string): Promise<Judgement[]> {
  if (typeof answer.cleanText !== 'string') return []
  const wanted = withoutSpace(await readFile(join(folder, answer.cleanText), 'utf8'))
  const read = withoutSpace(cleanText)
  const verdict = wanted === read ? 'right' : 'wrong'
  return [
    { field: 'clean text', verdict, wanted: firstDifference(wanted, read), read: firstDifference(read, wanted), confidence: 'unsure' },
  ]
}

function firstDifference(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  return `…${text.slice(Math.max(0, at - 12), at + 40)}…`
}
