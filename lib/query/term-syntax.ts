import { foldText } from '#lib/text/fold.ts'
import type { Clause, QueryProblem, Term } from './query.ts'

/** Limits of one search: units of all its terms together, and the number of terms. */
export const maxTermUnits = 500
export const maxTerms = 20

type Problem = Omit<QueryProblem, 'parameter'>
type Reader = { readonly text: string; at: number; readonly problems: Problem[]; units: number; terms: number }

const isSpace = (character: string) => /\s/u.test(character)
const isBar = (character: string) => character === '|' || character === '｜'
const isTermEnd = (character: string | undefined) => character === undefined || isSpace(character) || isBar(character)
const titlePrefix = /^title[:：]/iu
/** Quotes of Chinese typing and the mark that closes each. */
const typedQuotes: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['＂', '＂'],
])

function skipSpaces(reader: Reader) {
  while (reader.at < reader.text.length && isSpace(reader.text[reader.at] ?? '')) reader.at++
}

/** After an opening ": up to the next one that no backslash escapes, or to the end. */
function readLiteral(reader: Reader): string {
  let literal = ''
  for (let at = reader.at + 1; at < reader.text.length; at++) {
    const character = reader.text[at] ?? ''
    const next = reader.text[at + 1]
    if (character === '\\' && (next === '"' || next === '\\')) {
      literal += next
      at++
    } else if (character === '"') {
      reader.at = at + 1
      return literal
    } else literal += character
  }
  reader.problems.push({ kind: 'unbalanced-quote', detail: reader.text.slice(reader.at) })
  reader.at = reader.text.length
  return literal
}

/** “…” is a literal only where the closing mark ends the term: “创城”工作 is a word with a quotation in it. */
function readTypedQuote(reader: Reader): string | null {
  const close = typedQuotes.get(reader.text[reader.at] ?? '')
  if (close === undefined) return null
  const end = reader.text.indexOf(close, reader.at + 1)
  if (end < 0 || !isTermEnd(reader.text[end + 1])) return null
  const literal = reader.text.slice(reader.at + 1, end)
  reader.at = end + 1
  return literal
}

function readBare(reader: Reader): string {
  const start = reader.at
  while (!isTermEnd(reader.text[reader.at])) reader.at++
  return reader.text.slice(start, reader.at)
}

/** One term at the reader's place; null (with a problem) when an operator stands alone there. */
function readTerm(reader: Reader, operator: string): Term | null {
  const prefix = titlePrefix.exec(reader.text.slice(reader.at, reader.at + 6))?.[0] ?? ''
  reader.at += prefix.length
  if (isTermEnd(reader.text[reader.at])) {
    reader.problems.push({ kind: 'dangling-operator', detail: operator + prefix })
    return null
  }
  const text = reader.text[reader.at] === '"' ? readLiteral(reader) : (readTypedQuote(reader) ?? readBare(reader))
  return { text, field: prefix === '' ? 'all' : 'title' }
}

function withinLimits(reader: Reader, term: Term): Term | null {
  if (reader.terms >= maxTerms) {
    reader.problems.push({ kind: 'too-long', detail: term.text })
    return null
  }
  const room = maxTermUnits - reader.units
  const cut = term.text.length > room ? term.text.slice(0, room).replace(/[\ud800-\udbff]$/, '') : term.text
  if (cut !== term.text) reader.problems.push({ kind: 'too-long', detail: term.text })
  return { ...term, text: cut }
}

/** Keeps a term that is within the limits and has something to look for. */
function accept(reader: Reader, term: Term): Term | null {
  if (foldText(term.text) === '') {
    reader.problems.push({ kind: 'empty-term', detail: term.text })
    return null
  }
  const kept = withinLimits(reader, term)
  if (!kept || foldText(kept.text) === '') return null
  reader.terms++
  reader.units += kept.text.length
  return kept
}

function takeMinus(reader: Reader): boolean {
  if (reader.text[reader.at] !== '-') return false
  reader.at++
  return true
}

/** Terms joined by |. A minus before the first excludes them all; before a later one it has no meaning unless the first has it too. */
function readClause(reader: Reader): Clause | null {
  const exclude = takeMinus(reader)
  const any: Term[] = []
  for (let first = true; ; first = false) {
    const minus = !first && takeMinus(reader)
    const term = readTerm(reader, minus || exclude ? '-' : first ? '' : '|')
    const misplaced = minus && !exclude
    if (misplaced && term) reader.problems.push({ kind: 'dangling-operator', detail: `-${term.text}` })
    const kept = term && !misplaced ? accept(reader, term) : null
    if (kept) any.push(kept)
    skipSpaces(reader)
    if (!isBar(reader.text[reader.at] ?? '')) break
    reader.at++
    skipSpaces(reader)
  }
  return any.length > 0 ? { exclude, any } : null
}

/**
 * Reads the words of a search: terms parted by spaces must all occur, "…" is one literal term, -term excludes, a|b means either,
 * title:term looks in the title. Never fails; what was wrong is named, and what could be understood stands.
 */
export function readTerms(raw: string): { clauses: Clause[]; problems: Problem[] } {
  const reader: Reader = { text: raw.toWellFormed(), at: 0, problems: [], units: 0, terms: 0 }
  const clauses: Clause[] = []
  for (skipSpaces(reader); reader.at < reader.text.length; skipSpaces(reader)) {
    if (isBar(reader.text[reader.at] ?? '')) {
      reader.problems.push({ kind: 'dangling-operator', detail: '|' })
      reader.at++
      continue
    }
    const clause = readClause(reader)
    if (clause) clauses.push(clause)
  }
  return { clauses, problems: reader.problems }
}

const needsQuotes = (text: string) => /[\s|｜]|^[-"“＂]|^title[:：]/iu.test(text)
const writeTerm = ({ text, field }: Term) =>
  (field === 'title' ? 'title:' : '') + (needsQuotes(text) ? `"${text.replace(/[\\"]/g, '\\$&')}"` : text)

/** The words of a search as they are typed; `readTerms` reads the same clauses from them. */
export const writeTerms = (clauses: readonly Clause[]) =>
  clauses.map(({ exclude, any }) => (exclude ? '-' : '') + any.map(writeTerm).join('|')).join(' ')
