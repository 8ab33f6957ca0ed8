import type { Query } from '#lib/query/index.ts'
import { breakCharacter, gramsDecide, requiredGrams } from '#lib/text/index.ts'
import { type FoldedClause, type FoldedTerm, foldClauses } from '../fold-clauses.ts'
import { InexactHere } from '../inexact-here.ts'
import { type TokenPlace, tokenOf } from './token-code.ts'

/** The server looks at the first ten words of a search and drops the rest. */
const maxWords = 10

/** One term as bigrams or a single unit, all of which a match holds. `verify` tells that holding them is not enough. */
export type WordedTerm = {
  readonly term: FoldedTerm
  readonly exclude: boolean
  readonly parts: readonly string[]
  readonly verify: boolean
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

/** Bigrams of a term that cut no astral character in two, and whole stretches of one unit: Postgres can look for them too. */
function wholeParts(text: string): string[] {
  const parts = text.split(breakCharacter).flatMap((stretch) => {
    if (stretch.length <= 2) return [stretch]
    return Array.from({ length: stretch.length - 1 }, (_, i) => stretch.slice(i, i + 2)).filter(
      (pair) => !isLow(pair.charCodeAt(0)) && !isHigh(pair.charCodeAt(1)),
    )
  })
  return [...new Set(parts)].filter((part) => part !== '')
}

/** At most `count` of them, spread over the term. */
const spread = (parts: readonly string[], count: number) =>
  parts.length <= count ? parts : Array.from({ length: count }, (_, i) => parts[Math.floor((i * parts.length) / count)] ?? '')

function onlyTerm({ exclude, any }: FoldedClause): { term: FoldedTerm; exclude: boolean } {
  const [term, ...others] = any
  if (!term || others.length > 0) throw new InexactHere('A choice between terms is beyond the words of this engine')
  return { term, exclude }
}

/**
 * The terms of a search as words. Terms that are verified share what is left of the ten words.
 * @throws InexactHere for what cannot be said in words: choices between terms, exclusion of longer terms, scripts told apart, too many.
 */
export function wordedTerms(query: Query): WordedTerm[] {
  if (query.script === 'exact') throw new InexactHere('Scripts are told apart in Postgres')
  const terms = foldClauses(query.clauses, query.script).map(onlyTerm)
  const long = terms.filter(({ term }) => !gramsDecide(term.text))
  if (long.some(({ exclude }) => exclude)) throw new InexactHere('The exclusion of a longer term is beyond the words of this engine')
  const share = long.length > 0 ? Math.floor((maxWords - (terms.length - long.length)) / long.length) : 1
  if (terms.length > maxWords || share < 1) throw new InexactHere('More terms than this engine looks at')
  return terms.map(({ term, exclude }) => {
    const verify = !gramsDecide(term.text)
    return { term, exclude, verify, parts: verify ? spread(wholeParts(term.text), share) : [term.text] }
  })
}

/** The words for one tier of relevance: terms for the whole report are looked for at `place`, excluded ones and those for the title at theirs. */
export function queryText(terms: readonly WordedTerm[], place: TokenPlace): string {
  return terms
    .flatMap(({ term, exclude, parts }) => {
      const where = term.field === 'title' ? 'title' : exclude ? 'anywhere' : place
      return parts.flatMap(requiredGrams).map((gram) => `${exclude ? '-' : ''}"${tokenOf(gram, where)}"`)
    })
    .join(' ')
}
