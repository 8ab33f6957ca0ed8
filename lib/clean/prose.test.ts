import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { CleanPage } from '#lib/report/index.ts'
import { cleanPage } from './clean-page.ts'
import { pageOf } from './testing/run.ts'

const file = join(process.env.HUIJI_PROSE ?? '../shared/prose', 'work-reports.jsonl.gz')
const present = existsSync(file)
if (!present) console.info(`Skipped: the prose is not at ${file} (set HUIJI_PROSE)`)

const texts = (): string[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)

const realFlaw = /<\/?[a-z]+[^<>]*>|\|/
/** Paragraph breaks are wanted; a tag, a table bar and a space between Chinese characters are flaws of the source. */
function falseEdits({ source, edits, zones }: CleanPage): string[] {
  const edited = edits.filter(
    (edit) =>
      !edit.after.includes('\n') && !realFlaw.test(source.slice(edit.start, edit.end)) && !/^\s+$/.test(source.slice(edit.start, edit.end)),
  )
  return [...edited, ...zones].map(({ start, end }) => source.slice(start, end))
}

describe.skipIf(!present)('official prose', () => {
  it('is left alone in all but one of a hundred pieces', () => {
    const pages = texts().map((text) => cleanPage(pageOf(text)))
    const touched = pages.filter((page) => falseEdits(page).length > 0)
    console.info(`${touched.length} of ${pages.length} pieces with a false edit`)
    expect(touched.length).toBeLessThanOrEqual(pages.length / 100)
  }, 60_000)
})
