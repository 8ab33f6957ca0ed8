import { parseArgs } from 'node:util'
import { countProgress } from '../count-progress.ts'
import { compareFacts, factRequests } from './rivals/compare-facts.ts'
import { byPage, compareTexts, htmlRequests } from './rivals/compare-text.ts'
import { handMadeFactSet, inventedFactSet } from './rivals/fact-set.ts'
import { handMadeTextSet } from './rivals/hand-made-text-set.ts'
import { installNode, installPython } from './rivals/install.ts'
import { inventedTextSets } from './rivals/invented-text-sets.ts'
import { handMadeSets } from './rivals/labelled-pages.ts'
import { printFactScores, printTextScores } from './rivals/print-scores.ts'
import { type Answered, askPython, type Request } from './rivals/python-rivals.ts'
import { readabilityIn } from './rivals/readability.ts'
import { scriptSets } from './rivals/script-set.ts'
import type { ReadText } from './rivals/text-score.ts'
import type { TextPage } from './rivals/text-set.ts'

// npm run bench:side-by-side -- [--pages N]
// The archive beside what one would use instead, on the same pages: trafilatura and readability for the text of HTML pages, opencc for
// script, cpca for places, htmldate for dates. They are installed in the user's cache; what cannot be installed is left out.

const { values } = parseArgs({ options: { pages: { type: 'string', default: '96' } } })
const count = Number(values.pages)

/** What everybody was given, beside the tables. */
const conditions = `text kept: wanted characters of the text that were read; dirt gone: other visible characters that were not; exact: nothing missing, nothing
added, white space and paragraph breaks apart. Medians of milliseconds a page. huiji reads bytes, as served; the others get the page decoded
rightly ("from bytes": as served too). trafilatura: without comments, as it comes, favor_precision, favor_recall. readability: over jsdom,
charThreshold 500 (its own) and 150. opencc: t2s, and tw2sp, which changes words. cpca gets title and text without any frame ("of the page": all
of it). htmldate: original_date, extensive search and not; pages that are no HTML get the tags of it.`

const [python, node] = await Promise.all([installPython(), installNode()])
for (const installed of [python, node]) if ('problem' in installed) console.log(installed.problem)

console.log(conditions)
const handMade = await handMadeSets()
const textSets = [...inventedTextSets(count), handMadeTextSet(handMade)]
const ofScript = scriptSets(count)
const factSets = [...handMade.map(handMadeFactSet), inventedFactSet(count * 2)]

const htmlPages = textSets.flatMap(({ pages }) => pages)
const fromReadability = readAll('folder' in node ? readabilityIn(node.folder) : () => [])
const requests: Request[] = [
  ...htmlPages.flatMap((page) => htmlRequests(page, fromReadability.get(page.id) ?? [])),
  ...ofScript.flatMap(({ pages }) => pages).map(({ id, text }): Request => ({ id, task: 'script', text })),
  ...factSets.flatMap(factRequests),
]
const answers = 'folder' in python ? await ask(python.folder, requests) : []
const texts = byPage(answers.filter(({ task }) => task === 'text' || task === 'convert' || task === 'script'))
const facts = Map.groupBy(answers, ({ id }) => id)

for (const set of [...textSets, ...ofScript]) {
  const others = new Map(set.pages.map(({ id }) => [id, [...(fromReadability.get(id) ?? []), ...(texts.get(id) ?? [])]]))
  printTextScores(`${set.name} (${set.pages.length} pages)`, compareTexts(set, others))
}
for (const set of factSets) {
  for (const [field, scores] of compareFacts(set, facts)) printFactScores(`${field}: ${set.name} (${set.pages.length} pages)`, scores)
}

function readAll(read: (html: string) => ReadText[]): Map<string, ReadText[]> {
  const progress = countProgress(htmlPages.length, 'pages read by readability')
  const found = new Map(
    htmlPages.map(({ id, text }: TextPage, index) => {
      progress.update(index)
      return [id, read(text)]
    }),
  )
  progress.stop()
  return found
}

async function ask(folder: string, all: readonly Request[]): Promise<Answered[]> {
  const progress = countProgress(all.length, 'questions to the Python rivals')
  const found = await askPython(folder, all, progress.update)
  progress.stop()
  return found
}
