import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isHeldOut } from '../../data/held-out-prose.ts'
import type { InventedReport } from '../reports/invented-report.ts'
import { type Marks, withMarks } from '../reports/marks.ts'

const folder = process.env.HUIJI_PROSE ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'prose')
const file = join(folder, 'work-reports.jsonl.gz')

type Piece = { readonly place: string; readonly text: string }

/**
 * Speeches that local governments have published, one paragraph each; null where they are not on this machine. \`heldOut\`: only the part
 * from which nothing was learnt (scripts/data/neighbours.ts).
 */
export function readProse({ heldOut }: { readonly heldOut: boolean }): readonly string[] | null {
  if (!existsSync(file)) {
    console.error(`Without real prose: it is not at ${file} (set HUIJI_PROSE to its folder).`)
    return null
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  const pieces = lines.map((line) => JSON.parse(line) as Piece)
  return pieces.filter(({ place }) => !heldOut || isHeldOut(place)).map(({ text }) => text)
}

/** A flaw of the source, which cleaning may mend: a tag, a bar, white space between characters, a control character. */
const flaw = /<\/?[a-z]+[^<>]*>|\||\p{Script=Han}\s+\p{Script=Han}|[\p{Cc}\p{Cf}\p{Co}]|&[a-z]+;/iu
const paragraphLength = 220
const mostParagraphs = 6

/** A piece of real prose as a report without a title: whole sentences, a few to a paragraph. Null where the source is flawed or too short. */
function proseReport(text: string, number: number, marks: Marks): InventedReport | null {
  const paragraphs = paragraphsOf(text).slice(0, mostParagraphs)
  if (paragraphs.length < 3 || paragraphs.some((paragraph) => flaw.test(paragraph))) return null
  const name = `prose-${number}`
  return {
    template: name,
    title: null,
    subtitle: null,
    paragraphs: paragraphs.map((line) => withMarks(line, marks)),
    answer: { file: name },
  }
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = []
  let current = ''
  for (const sentence of text.match(/[^。]+。”?/gu) ?? []) {
    current += sentence.trim()
    if (current.length < paragraphLength) continue
    paragraphs.push(current)
    current = ''
  }
  return paragraphs
}

/** The prose as a source of reports: the usable pieces one after the other. */
export function proseReports(texts: readonly string[], marks: Marks): (number: number) => InventedReport {
  const usable = texts.map((text, number) => proseReport(text, number, marks)).filter((report) => report !== null)
  return (number) => usable[number % usable.length] as InventedReport
}
