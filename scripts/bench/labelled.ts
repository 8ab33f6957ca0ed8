import { answerFiles } from './labelled/answer-files.ts'
import { judgeFile } from './labelled/labelled-set.ts'
import { printMisses, printTable } from './labelled/print-table.ts'

// npm run bench:labelled -- [--show] ANSWERS.json…   (by default the samples', the unseen sets', and the seeds' where they are)
// Reads pages with the present rules, compares them with hand-made answers, prints per field how many are right, wrong and missing.
// `npm run bench:metadata` says more of the metadata, and reads invented reports too.

const args = process.argv.slice(2)
const named = args.filter((argument) => !argument.startsWith('--'))
for (const file of named.length > 0 ? named : answerFiles()) {
  const set = await judgeFile(file)
  if (args.includes('--show') && !set.isMeasure) printMisses(set)
  const all = set.pages.flatMap(({ judgements }) => judgements)
  printTable(
    `${set.name} (${set.pages.length} pages)`,
    Map.groupBy(all, ({ field }) => field),
  )
}
