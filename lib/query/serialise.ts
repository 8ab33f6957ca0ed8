import { canonical } from './canonical.ts'
import { writeChoice } from './choice-syntax.ts'
import { defaultSize, defaultSort } from './defaults.ts'
import { type ChoiceField, choiceFields, type Query } from './query.ts'
import { writeTerms } from './term-syntax.ts'

/** What an address cannot hold as it is: what URLs reserve, and what cannot be seen. Chinese stays readable. */
const unsafe = /[\p{C}\p{Z}"#%&+<>\\^`{|}]/gu
const encodeValue = (value: string) =>
  value.toWellFormed().replace(unsafe, (character) => (character === ' ' ? '+' : encodeURIComponent(character)))

function* pairs(query: Query): Generator<[string, string]> {
  const choice = (field: ChoiceField): [string, string] => {
    const chosen = query.choices[field]
    return [field, chosen ? writeChoice(field, chosen) : '']
  }
  yield ['q', writeTerms(query.clauses)]
  for (const field of choiceFields) {
    if (field === 'basis') {
      yield ['from', query.from ?? '']
      yield ['to', query.to ?? '']
    }
    yield choice(field)
  }
  yield ['sure', query.sure ?? '']
  yield ['sort', query.sort === defaultSort(query.clauses) ? '' : query.sort]
  yield ['page', query.page === 1 ? '' : String(query.page)]
  yield ['size', query.size === defaultSize ? '' : String(query.size)]
  yield ['count', query.count === 'articles' ? '' : query.count]
  yield ['script', query.script === 'any' ? '' : query.script]
}

/** The parameters of a search as names and plain values, in the order of the address and without defaults: for hidden fields of a form. */
export const parameters = (query: Query): [string, string][] => [...pairs(canonical(query))].filter(([, value]) => value !== '')

/**
 * The address of a search, without the question mark: fixed order, defaults left out, Chinese readable. For a header of HTTP, which
 * holds ASCII only, pass it through `new URL`.
 */
export const serialise = (query: Query): string =>
  parameters(query)
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
    .join('&')
