import type { Draft } from '../draft/draft.ts'
import { labelInView } from '../draft/label-in-view.ts'
import { viewOf } from '../draft/view.ts'

const asciiRun = /[\x20-\x7e]{10,}/g
const symbol = /[!"#$%&'()*+,;<=>?@[\]^_`{|}~\\]/g
const word = /[A-Za-z]{5,}|\d{4,}|https?:|www\.|\w@\w|\.(?:com|cn|net|org)/i
const fewestSymbolKinds = 3
const fewestPieces = 5
const longestMeanPiece = 3

/** Labels the random characters that forums put between and behind paragraphs to spoil copies. Telephone numbers, addresses and words in Latin script stay. */
export function markJammer(draft: Draft): Draft {
  const runs = Array.from(viewOf(draft).text.matchAll(asciiRun)).filter(([run]) => isJammer(run))
  const labels = runs.map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'jammer' as const }))
  return labelInView(draft, 'jammer', labels)
}

function isJammer(run: string): boolean {
  if (word.test(run)) return false
  const pieces = run
    .trim()
    .split(' ')
    .filter((piece) => piece !== '')
  const kinds = new Set(run.match(symbol)).size
  const letters = /[A-Za-z]/.test(run)
  return letters && kinds >= fewestSymbolKinds && pieces.length >= fewestPieces && run.length / pieces.length <= longestMeanPiece + 1
}
