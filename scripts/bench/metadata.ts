import type { Judgement } from './judge.ts'
import { answerFiles } from './labelled/answer-files.ts'

import { dirtySet } from './labelled/dirty-set.ts'
import { inventedSets } from './labelled/invented-sets.ts'
import { type JudgedSet, judgeFile } from './labelled/labelled-set.ts'
import { tallyPeople } from './labelled/people-tally.ts'
import { percent, printMisses, printTable } from './labelled/print-table.ts'

// npm run bench:metadata -- [--show] [--brief] [--seeds=N] [--only=invented|labelled] [ANSWERS.json…]
// How much of what is read is right: per field, per confidence band, and for persons, on pages with hand-made answers and on reports
// invented by grammar (N of each template, 3 by default). --show lists what is not right, --brief leaves the tables of bands out.

const args = process.argv.slice(2)
const option = (name: string) => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const named = args.filter((argument) => !argument.startsWith('--'))

/** Fields that a careful reader may not be able to settle; how sure the rules are of them is measured. */
const bandedFields = ['province', 'city', 'year', 'meeting day', 'stage', 'track', 'documentType', 'source', 'publishedAt']
const bands = ['certain', 'likely', 'unsure']

function printBands(all: readonly Judgement[]): void {
  const stated = all.filter(({ field, verdict }) => bandedFields.includes(field) && verdict !== 'missing')
  const groups = bandedFields.flatMap((field) =>
    bands.map((band) => {
      const ones = stated.filter((one) => one.field === field && one.confidence === band && one.read !== null)
      return [`${field}, ${band}`, ones] as const
    }),
  )
  printTable('values by band', new Map(groups.filter(([, ones]) => ones.length > 0)))
}

/** How often a value that the page settles is stated as certain, and how often that is right. */
function printCertain(all: readonly Judgement[]): void {
  for (const field of ['province', 'year']) {
    const settled = all.filter((one) => one.field === field && one.wanted !== null)
    const certain = all.filter((one) => one.field === field && one.read !== null && one.confidence === 'certain')
    const right = certain.filter(({ verdict }) => verdict === 'right')
    const used = settled.filter((one) => certain.includes(one))
    console.log(
      `${field}: certain for ${percent(used.length, settled.length)} % of the ${settled.length} that are settled, right in ${percent(right.length, certain.length)} % of ${certain.length}`,
    )
  }
}

function printPeople({ pages }: JudgedSet): void {
  const { wanted, found, read, false: wrong } = tallyPeople(pages)
  console.log(`people: ${percent(found, wanted)} % of ${wanted} found, ${percent(wrong, read)} % of ${read} names false`)
}

function print(set: JudgedSet): void {
  const all = set.pages.flatMap(({ judgements }) => judgements)
  if (args.includes('--show') && !set.isMeasure) printMisses(set)
  printTable(
    `${set.name} (${set.pages.length})`,
    Map.groupBy(all, ({ field }) => field),
  )
  console.log('')
  printPeople(set)
  printCertain(all)
  if (!args.includes('--brief')) printBands(all)
}

const only = option('only')
const files = named.length > 0 ? named : only === 'invented' ? [] : answerFiles()
for (const file of files) print(await judgeFile(file))
if (named.length === 0 && only !== 'labelled') {
  const seeds = Number(option('seeds') ?? 3)
  for (const set of [...inventedSets(seeds), dirtySet('tuning', seeds), dirtySet('measured', seeds)]) print(set)
}
