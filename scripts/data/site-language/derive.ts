/**
 * Derives lib/clean/data/site-language.json and line-weights.json: how pairs of letters speak for a site or for a report, and how much each sign of a
 * line weighs. Learnt from the lines beside this file, the frames of the tuning half, the invented reports and the open samples.
 * Run: node scripts/data/site-language/derive.ts [--check]
 * --check writes nothing: each sixth of the frames, templates and samples is judged by what the others teach, and what is left and lost is printed.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lettersOf } from '#lib/clean/lines/bigrams.ts'
import { signs } from '#lib/clean/lines/line-signs.ts'
import { lineWordsIn } from '#lib/clean/lines/line-words.ts'
import { withSiteCuesBy } from '#lib/clean/lines/site-lines.ts'
import type { LabelledLines } from './labelled-lines.ts'
import { foldCount, foldOf, learnLanguage, learnWeights } from './learn.ts'
import { labelledPages, writtenLines } from './sources.ts'

const written = await writtenLines()
const pages = await labelledPages()
const without = (folds: readonly number[]) =>
  learnLanguage(
    pages.filter((page) => !folds.includes(foldOf(page))),
    written,
  )

const data = join(import.meta.dirname, '..', '..', '..', 'lib', 'clean', 'data')
const textOf = (bigrams: Iterable<number>): string =>
  [...bigrams]
    .sort((a, b) => (a >>> 0) - (b >>> 0))
    .map((bigram) => String.fromCharCode(...lettersOf(bigram)))
    .join('')
const write = (name: string, content: object) => writeFile(join(data, name), `${JSON.stringify(content, null, 2)}\n`)

async function derive(): Promise<void> {
  const language = without([])
  const byWeight = Map.groupBy([...language.weights.keys()], (bigram) => language.weightOf(bigram))
  const others = [...language.reportPairs].filter((bigram) => language.weightOf(bigram) >= 0)
  await write('site-language.json', {
    source:
      'Derived by scripts/data/site-language from lines and reports written for this project. `weights`: pairs of neighbouring letters (digits are 0, ^ and $ the ends of a line), one after the other, by the logarithm of how much oftener sites print them than reports do. `reportPairs`: other pairs of characters that reports use.',
    weights: Object.fromEntries([...byWeight].sort(([a], [b]) => a - b).map(([weight, bigrams]) => [String(weight), textOf(bigrams)])),
    reportPairs: textOf(others),
  })
  const { firstLook, secondLook } = learnWeights(pages, (fold) => without([fold]))
  const named = (weights: readonly number[]) =>
    Object.fromEntries(Object.keys(signs).map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]))
  await write('line-weights.json', {
    source:
      'Derived by scripts/data/site-language: the weights of the signs in lib/clean/lines/line-signs.ts at the first look and at the second.',
    first: named(firstLook),
    second: named(secondLook),
  })
}

type Tally = { frame: number; left: number; text: number; lost: number }

function check(): void {
  const tallies = new Map<string, Tally>()
  for (let fold = 0; fold < foldCount; fold++) {
    const known = pages.filter((page) => foldOf(page) !== fold)
    const weights = learnWeights(known, (inner) => without([fold, inner]))
    const model = { wordsOf: lineWordsIn(without([fold])), ...weights }
    for (const page of pages.filter((one) => foldOf(one) === fold)) judge(page, withSiteCuesBy(model, page.classes), tallies)
  }
  const all: Tally = { frame: 0, left: 0, text: 0, lost: 0 }
  for (const [name, tally] of [...tallies, ['together', all] as const]) {
    console.log(`${name.padEnd(26)} frame without a cue ${tally.frame}, left ${tally.left}; text ${tally.text}, lost ${tally.lost}`)
    for (const key of Object.keys(all) as (keyof Tally)[]) if (name !== 'together') all[key] += tally[key]
  }
}

function judge(page: LabelledLines, found: ReturnType<typeof withSiteCuesBy>, tallies: Map<string, Tally>): void {
  const name = page.group === null ? 'samples' : page.isFramed ? page.group : 'reports alone'
  const tally = tallies.get(name) ?? { frame: 0, left: 0, text: 0, lost: 0 }
  tallies.set(name, tally)
  page.classes.forEach(({ line, cue }, at) => {
    const isText = page.isText[at] ?? null
    if (cue !== null || isText === null) return
    const isCut = found[at]?.cue !== null
    tally[isText ? 'text' : 'frame'] += line.folded.length
    if (isText === isCut) {
      tally[isText ? 'lost' : 'left'] += line.folded.length
      console.log(`  ${isText ? 'LOST' : 'left'} ${page.name}: ${line.folded.slice(0, 80)}`)
    }
  })
}

if (process.argv.includes('--check')) check()
else await derive()
