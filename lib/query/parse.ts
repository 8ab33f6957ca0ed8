import { canonical } from './canonical.ts'
import { readChoice } from './choice-syntax.ts'
import { defaultSize, defaultSort, emptyQuery, hasPositiveTerms } from './defaults.ts'
import { isIgnored } from './ignored-parameters.ts'
import { type ChoiceField, choiceFields, type ParsedQuery, type Query, type QueryProblem, sizes, sorts } from './query.ts'
import { readTerms } from './term-syntax.ts'

/** What an address carries: as Next, `URL` or a plain string gives it. */
export type SearchParameters = URLSearchParams | string | { readonly [name: string]: string | readonly string[] | undefined }

/** What one parameter says of the query, and what was wrong with it. */
type Reading = { readonly patch: Partial<Query>; readonly problems?: readonly Omit<QueryProblem, 'parameter'>[] }
type Reader = (values: readonly string[]) => Reading

const bad = (detail: string) => [{ kind: 'bad-value', detail }] as const
const lastOf = (values: readonly string[]) => (values.at(-1) ?? '').trim()

/** One of a few words; anything else is named and leaves the default. */
function oneOf<K extends keyof Query>(key: K, allowed: readonly (Query[K] & string)[]): Reader {
  return (values) => {
    const value = lastOf(values)
    const known = allowed.find((word) => word === value.toLowerCase())
    if (known === undefined) return { patch: {}, problems: value === '' ? [] : bad(value) }
    return { patch: { [key]: known } }
  }
}

const monthPattern = /^((?!0000)\d{4})(?:-(0[1-9]|1[0-2]))?$/
const looseMonthPattern = /^((?!0000)\d{4})[-./年]?(1[0-2]|0?[1-9])?月?$/

function readMonth(key: 'from' | 'to'): Reader {
  return (values) => {
    const value = lastOf(values)
    if (value === '' || monthPattern.test(value)) return { patch: { [key]: value || null } }
    const [, year, month] = looseMonthPattern.exec(value) ?? []
    return { patch: year ? { [key]: month ? `${year}-${month.padStart(2, '0')}` : year } : {}, problems: bad(value) }
  }
}

const maxPage = 100_000
function readPage(values: readonly string[]): Reading {
  const value = lastOf(values)
  if (/^[1-9]\d{0,5}$/.test(value) && Number(value) <= maxPage) return { patch: { page: Number(value) } }
  return { patch: { page: /^\d+$/.test(value) && Number(value) > maxPage ? maxPage : 1 }, problems: value === '' ? [] : bad(value) }
}

function readSize(values: readonly string[]): Reading {
  const value = lastOf(values)
  const known = sizes.find((size) => String(size) === value)
  if (known !== undefined) return { patch: { size: known } }
  const nearest = /^\d+$/.test(value) ? (sizes.find((size) => size >= Number(value)) ?? Math.max(...sizes)) : defaultSize
  return { patch: { size: nearest }, problems: value === '' ? [] : bad(value) }
}

function readQ(values: readonly string[]): Reading {
  const { clauses, problems } = readTerms(values.join(' '))
  const onlyExcludes = clauses.length > 0 && !hasPositiveTerms(clauses)
  return { patch: { clauses }, problems: onlyExcludes ? [...problems, { kind: 'only-exclusion', detail: '' }] : problems }
}

const readers: { readonly [name: string]: Reader } = {
  q: readQ,
  from: readMonth('from'),
  to: readMonth('to'),
  sure: oneOf('sure', ['certain', 'likely']),
  sort: oneOf('sort', sorts),
  page: readPage,
  size: readSize,
  count: oneOf('count', ['articles', 'pages']),
  script: oneOf('script', ['any', 'exact']),
}

const isChoiceField = (name: string): name is ChoiceField => (choiceFields as readonly string[]).includes(name)

/** Half characters and NUL, which no database takes, stand as lost ones. */
const storable = (value: string) => value.toWellFormed().replaceAll('\0', '\uFFFD')

function valuesByName(parameters: SearchParameters): Map<string, string[]> {
  const pairs =
    typeof parameters === 'string' || parameters instanceof URLSearchParams
      ? [...new URLSearchParams(parameters)]
      : Object.entries(parameters).flatMap(([name, value]) =>
          value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
        )
  const values = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    if (isIgnored(name, value)) continue
    values.set(name, [...(values.get(name) ?? []), storable(value)])
  }
  return values
}

function readParameter(name: string, values: readonly string[], query: Query): Reading {
  if (isChoiceField(name)) {
    const { choice, bad: wrong } = readChoice(name, values)
    return { patch: { choices: { ...query.choices, [name]: choice } }, problems: wrong.flatMap(bad) }
  }
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
  return reader ? reader(values) : { patch: {}, problems: [{ kind: 'unknown-parameter', detail: name }] }
}

/** A range that was given the wrong way round is turned. Months of one year compare as its whole. */
function turnRange(query: Query): Query {
  const { from, to } = query
  const reversed = from !== null && to !== null && (from.length === to.length ? from > to : from.slice(0, 4) > to.slice(0, 4))
  return reversed ? { ...query, from: to, to: from } : query
}

/**
 * Reads a search from an address. Never fails: what is wrong is named in `problems`, and the query is the nearest valid reading.
 * The query is canonical; `serialise` gives its one address.
 */
export function parse(parameters: SearchParameters): ParsedQuery {
  const values = valuesByName(parameters)
  const problems: QueryProblem[] = []
  let query = emptyQuery
  for (const [name, given] of values) {
    const reading = readParameter(name, given, query)
    query = { ...query, ...reading.patch }
    problems.push(...(reading.problems ?? []).map((problem) => ({ parameter: name, ...problem })))
  }
  if (!sorts.some((sort) => sort === lastOf(values.get('sort') ?? []).toLowerCase())) query = { ...query, sort: defaultSort(query.clauses) }
  const turned = turnRange(query)
  if (turned !== query) problems.push({ parameter: 'from', kind: 'bad-value', detail: `${query.from} > ${query.to}` })
  return { query: canonical(turned), problems }
}
