import { readSettings, SettingsError } from '#lib/config/index.ts'
import { type IngestSummary, ingestDeps, ingestPaths, UnknownSource } from '#lib/ingest/index.ts'
import { openPageReaders } from '#lib/ingest/page-readers.ts'
import { openStore, outcomes } from '#lib/store/index.ts'
import { withDatabase } from './database.ts'
import { ingestProgress } from './ingest-progress.ts'
import { pathArguments } from './path-arguments.ts'

const usage = `Usage: npm run ingest -- PATH…

Takes pages into the archive: files, or folders with everything below them.
  .txt .html .htm .xhtml   one page; NAME.ext.json beside it may say {"url", "fetchedAt", "contentType"}
  .mht .mhtml              one page, as browsers save it with all its parts
  .jsonl .ndjson           a page a line: {"text" or "html", "url", "fetchedAt"}
  .warc .warc.gz           what a crawler kept: every page in it, with its address and time

A second run of the same folder changes nothing. The database is that of DATABASE_URL, or the embedded one.
Ends with 0, with 1 when a page failed, with 2 when the command was wrong, with 130 when it was interrupted.`

function summaryLines({ counts, plan, runId, interrupted }: IngestSummary): string[] {
  const rows = outcomes.map((outcome) => `  ${outcome.padEnd(10)}${String(counts[outcome]).padStart(7)}`)
  const passedOver = plan.passedOver > 0 ? [`Passed over ${plan.passedOver} files that are no pages by their names.`] : []
  const records = plan.otherRecords > 0 ? [`Passed over ${plan.otherRecords} records of WARC files that are no pages.`] : []
  const end = interrupted ? ['Interrupted. Run the same command again to take in the rest; what is in stays.'] : []
  return [`Run ${runId}`, ...rows, ...passedOver, ...records, ...end]
}

/** Names and messages that come from outside can neither break the line nor steer the terminal. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, '\ufffd')

function exitCode({ counts, interrupted }: IngestSummary): number {
  if (interrupted) return 130
  return counts.failed > 0 ? 1 : 0
}

async function ingest(databaseUrl: string, paths: readonly string[]): Promise<number> {
  const store = openStore(databaseUrl)
  const stopping = new AbortController()
  const interrupt = () => stopping.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = ingestProgress()
  try {
    const summary = await ingestPaths(
      { ...ingestDeps(store), openReaders: openPageReaders },
      {
        paths,
        startedBy: null,
        signal: stopping.signal,
        onPlan: ({ totalPages }) => progress.start(totalPages),
        onPage: ({ label, outcome, message }) => {
          progress.step()
          if (outcome === 'failed') progress.say(onOneLine(`failed  ${label}: ${message}`))
        },
      },
    )
    progress.stop()
    console.log(summaryLines(summary).join('\n'))
    return exitCode(summary)
  } catch (error) {
    progress.stop()
    throw error
  } finally {
    await store.close()
  }
}

async function main(): Promise<number> {
  const given = pathArguments(usage)
  if ('exitCode' in given) return given.exitCode
  readSettings()
  return withDatabase((url) => ingest(url, given.paths))
}

try {
  process.exitCode = await main()
} catch (error) {
  const isUsage = error instanceof UnknownSource || error instanceof SettingsError
  console.error(isUsage ? error.message : error)
  process.exitCode = isUsage ? 2 : 1
}
