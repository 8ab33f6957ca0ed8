import { once } from 'node:events'
import { basename } from 'node:path'
import { inspectPage, planSources, readSources, rules, type SourceItem, UnknownSource } from '#lib/ingest/index.ts'
import { inspectShape } from '#lib/output/inspect-shape.ts'
import { pathArguments } from './path-arguments.ts'

const usage = `Usage: npm run inspect -- PATH…

Shows what would come of pages, and writes nothing: one line of JSON per report, with the clean text and the words that
every value was read from. Understands the same files as npm run ingest. Needs no database.
Ends with 0, with 1 when a page failed, with 2 when the command was wrong.`

async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}

/** @returns whether the page gave anything */
async function inspectItem(item: SourceItem): Promise<boolean> {
  const result = inspectPage(rules, item)
  if ('message' in result) {
    console.error(`failed  ${item.label}: ${result.message}`)
    return false
  }
  for (const { metadata, cleanText } of result) await print(inspectShape(basename(item.label), metadata, cleanText))
  return true
}

async function inspect(paths: readonly string[]): Promise<number> {
  let failed = 0
  const plan = await planSources(paths)
  for await (const item of readSources(plan)) {
    if (!(await inspectItem(item))) failed++
  }
  if (plan.otherRecords > 0) console.error(`passed over ${plan.otherRecords} records of WARC files that are no pages`)
  return failed > 0 ? 1 : 0
}

async function main(): Promise<number> {
  const given = pathArguments(usage)
  if ('exitCode' in given) return given.exitCode
  return inspect(given.paths)
}

// A reader that has seen enough (head) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof UnknownSource ? error.message : error)
  process.exitCode = error instanceof UnknownSource ? 2 : 1
}
