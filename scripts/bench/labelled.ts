import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type InspectedReport, inspectPage, planSources, readSources, rules } from '#lib/ingest/index.ts'
import { inspectShape } from '#lib/output/inspect-shape.ts'
import { type Answer, type Judgement, judgePage } from './judge.ts'

// npm run bench:labelled -- [--show] ANSWERS.json…   (by default the samples', the unseen set's, and the seeds' where they are)
// Reads pages with the present rules, compares them with hand-made answers, prints per field how many are right, wrong and missing.

type Set = { readonly name: string; readonly pages: string; readonly answers: readonly Answer[]; readonly folder: string }
type Row = { readonly right: number; readonly wrong: number; readonly missing: number }

const withoutSpace = (text: string) => text.replace(/\s+/g, '')

async function openSet(file: string): Promise<Set> {
  const folder = dirname(resolve(file))
  const pages = existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder
  return { name: file, folder, pages, answers: (JSON.parse(await readFile(file, 'utf8')) as { pages: Answer[] }).pages }
}

async function readPages(folder: string): Promise<Map<string, readonly InspectedReport[]>> {
  const read = new Map<string, readonly InspectedReport[]>()
  for await (const item of readSources(await planSources([folder]))) {
    const reports = inspectPage(rules, item)
    read.set(basename(item.label), 'message' in reports ? [] : reports)
  }
  return read
}

async function judgeText(set: Set, answer: Answer, cleanText: string): Promise<Judgement | null> {
  if (typeof answer.cleanText !== 'string') return null
  const wanted = withoutSpace(await readFile(join(set.folder, answer.cleanText), 'utf8'))
  const read = withoutSpace(cleanText)
  return {
    field: 'clean text',
    verdict: wanted === read ? 'right' : 'wrong',
    wanted: firstDifference(wanted, read),
    read: firstDifference(read, wanted),
    confidence: 'unsure',
  }
}

function firstDifference(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  return `…${text.slice(Math.max(0, at - 12), at + 40)}…`
}

function tally(judgements: readonly Judgement[]): Row {
  const count = (verdict: Judgement['verdict']) => judgements.filter((judgement) => judgement.verdict === verdict).length
  return { right: count('right'), wrong: count('wrong'), missing: count('missing') }
}

function printTable(title: string, groups: ReadonlyMap<string, readonly Judgement[]>): void {
  console.log(`\n${title.padEnd(28)}${'right'.padStart(7)}${'wrong'.padStart(7)}${'missing'.padStart(9)}${'right %'.padStart(9)}`)
  for (const [name, judgements] of groups) {
    const { right, wrong, missing } = tally(judgements)
    const share = ((100 * right) / judgements.length).toFixed(1)
    console.log(
      `${name.padEnd(28)}${String(right).padStart(7)}${String(wrong).padStart(7)}${String(missing).padStart(9)}${share.padStart(9)}`,
    )
  }
}

async function measure(file: string, show: boolean): Promise<void> {
  const set = await openSet(file)
  const read = await readPages(set.pages)
  const all: Judgement[] = []
  for (const answer of set.answers) {
    const report = read.get(answer.file)?.[0]
    if (!report) {
      all.push({ field: 'page read', verdict: 'missing', wanted: answer.file, read: null, confidence: 'unsure' })
      continue
    }
    const text = await judgeText(set, answer, report.cleanText)
    const judgements = [...judgePage(answer, inspectShape(answer.file, report.metadata, report.cleanText)), ...(text ? [text] : [])]
    all.push(...judgements)
    if (show) {
      for (const { field, verdict, wanted, read: value } of judgements.filter((judgement) => judgement.verdict !== 'right')) {
        console.log(`${answer.file}  ${field} ${verdict}: wanted ${JSON.stringify(wanted)}, read ${JSON.stringify(value)}`)
      }
    }
  }
  printTable(
    `${relative(process.cwd(), set.name)} (${set.answers.length} pages)`,
    Map.groupBy(all, ({ field }) => field),
  )
  const settled = all.filter(({ field, read: value }) => (field === 'province' || field === 'year') && value !== null)
  printTable(
    'bands of province and year',
    Map.groupBy(settled, ({ confidence }) => confidence),
  )
}

const args = process.argv.slice(2)
const seeds = join(process.env.HUIJI_SEEDS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds'), 'expected.json')
const samples = join(import.meta.dirname, '..', '..', 'samples')
const named = args.filter((argument) => !argument.startsWith('--'))
const files =
  named.length > 0 ? named : [join(samples, 'answers.json'), join(samples, 'unseen', 'answers.json'), ...(existsSync(seeds) ? [seeds] : [])]
for (const file of files) await measure(file, args.includes('--show'))
