import type { Range } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { labelInView } from '../draft/label-in-view.ts'
import { viewOf } from '../draft/view.ts'

/** Shorter runs are words. */
const shortestRun = 10
const symbol = /[!"#$%&'()*+,;<=>?@[\]^_`{|}~\\]/g
const word = /[A-Za-z]{5}|\d{4}|https?:|www\.|\w@\w|\.(?:com|cn|net|org)/i
const fewestSymbolKinds = 3
const fewestPieces = 5
const longestMeanPiece = 3

/** Pairs of a sign or digit and a letter or sign with a blank between, as forum software makes them: % T3 k( Z! w" 8N v. The first stands alone. */
const pairs =
  /(?<![!-~])[!-;] {1,2}(?:[?-~] ?[!-;] {1,2}){3,}[?-~](?![!-~])|(?<=[\p{Script=Han}。！；，,;.!?:)）”])[!-;] (?:[?-~][!-;] ){3,}[?-~](?![!-~])/gu
/** What ends a sentence or a bracket in front of them is its own. */
const endOfText = /^[!?),.;:]+/
const behindText = /[\p{Script=Han}”》]$/u

/** Labels the random characters that forums put between and behind paragraphs to spoil copies. Telephone numbers, addresses and words in Latin script stay. */
export function markJammer(draft: Draft): Draft {
  const { text } = viewOf(draft)
  const runs = [...text.matchAll(pairs)]
    .filter(([run]) => hasSign(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
  const others = asciiRuns(text)
    .map((run) => withoutEnd(text, run))
    .filter(({ start, end }) => isJammer(text.slice(start, end)))
  const all = [...runs, ...others.filter((other) => !runs.some(({ start, end }) => start < other.end && other.start < end))]
  const labels = all.sort((a, b) => a.start - b.start).map((range) => ({ ...range, kind: 'jammer' as const }))
  return labelInView(draft, 'jammer', labels)
}

const hasSign = (run: string) => /[^A-Za-z\d ]/.test(run) && /[A-Za-z]/.test(run)

/** Runs of printable ASCII. Looked for letter by letter: an expression would run out of stack on a line of millions. */
function asciiRuns(text: string): Range[] {
  const runs: Range[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code >= 0x20 && code <= 0x7e) continue
    if (at - start >= shortestRun) runs.push({ start, end: at })
    start = at + 1
  }
  return runs
}

function withoutEnd(text: string, { start, end }: Range): Range {
  const own = behindText.test(text.slice(Math.max(start - 2, 0), start))
    ? (endOfText.exec(text.slice(start, start + 100))?.[0].length ?? 0)
    : 0
  return { start: start + own, end }
}

/** Signs that are in no address, file name or product. */
const strangeSigns = /[()[\]{}^~|#$%*!]/g
const fewestSigns = 2
const noWord = /[b-df-hj-np-tv-z]{4}/i

/** cl3ThjCMk)POKqrSkt(v: small and capital letters that make no syllables, with signs between them and no blank. */
const isScrambled = (run: string): boolean =>
  !/[\s./:@?=&]/.test(run) &&
  (run.match(strangeSigns)?.length ?? 0) >= fewestSigns &&
  /[a-z]/.test(run) &&
  /[A-Z]/.test(run) &&
  noWord.test(run)

function isJammer(run: string): boolean {
  if (isScrambled(run)) return true
  if (word.test(run)) return false
  const pieces = run
    .trim()
    .split(' ')
    .filter((piece) => piece !== '')
  const kinds = new Set(run.match(symbol)).size
  const letters = /[A-Za-z]/.test(run)
  return letters && kinds >= fewestSymbolKinds && pieces.length >= fewestPieces && run.length / pieces.length <= longestMeanPiece + 1
}
