import type { Clause } from './query.ts'
import { readTerms } from './term-syntax.ts'

/** The word at the end of a search that is still being typed, and what stands before it. */
export type TypedWord = { readonly word: string; readonly titleOnly: boolean; readonly others: readonly Clause[] }

/** Sounds, as an input method shows them before they become characters: blanks part syllables there. */
const sounds = /^[\p{Script=Latin}\p{M}\s'’]+$/u
const ended = /[\s|｜]$/u

/** What of a typed search may be completed; null when its last word is finished, excluded, or one of an either-or. */
export function typedWord(typed: string): TypedWord | null {
  if (ended.test(typed)) return null
  const { clauses } = readTerms(typed)
  const last = clauses.at(-1)
  const [term, ...alternatives] = last?.any ?? []
  if (!last || !term || last.exclude || alternatives.length > 0) return null
  if (sounds.test(typed)) return { word: typed.trim(), titleOnly: false, others: [] }
  return { word: term.text, titleOnly: term.field === 'title', others: clauses.slice(0, -1) }
}
