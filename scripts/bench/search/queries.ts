import { emptyQuery, parse, type Query } from '#lib/query/index.ts'
import { foldText } from '#lib/text/index.ts'
import type { Corpus } from '../corpus/bench-corpus.ts'
import { everywhere } from '../corpus/prose.ts'
import { quickChance } from '../corpus/quick-chance.ts'

/**
 * `copied`: a string from the texts, `length` characters long, which is also put to what would be used instead. `phrase`: met in nearly
 * every report. `filtered`: a copied string and filters. `words`: several terms. `filters`: no words. `all`: nothing asked for.
 */
export type QueryKind = 'copied' | 'phrase' | 'filtered' | 'words' | 'filters' | 'all'
export type BenchQuery = { readonly kind: QueryKind; readonly length: number; readonly text: string; readonly query: Query }

const lengths = [1, 2, 3, 4, 6, 8, 12, 20]
const counts = { copied: 112, filtered: 32, words: 16 } as const
const filterAddresses = [
  'stage=launch',
  'stage=!launch',
  'stage=none',
  'year=2017',
  'year=2017,2018',
  'year=none',
  'place=320000',
  'place=440000,510000',
  'place=none',
  'campaign=sanitary-city',
  'campaign=!civilized-city',
  'type=report',
  'type=speech&year=2019',
  'flag=masked',
  'flag=none&stage=sprint',
  'level=city&stage=advance',
  'track=first',
  'meeting=advance&year=2020&stage=advance',
  'basis=url',
  'from=2015-03&to=2016',
  'sure=certain',
  'sure=likely&place=370000',
  'source=某某3网',
  'person=王伟伟',
  'person=!王伟伟&year=2021',
  'stage=launch&count=pages',
  'place=!320000&sort=place',
  'year=2018&sort=oldest',
]
const allAddresses = ['', 'sort=oldest', 'sort=place', 'count=pages', 'page=40', 'size=100']

/** A string as it stands in the texts, without marks and breaks, of which the fold leaves nothing over. */
function copier(corpus: Corpus, draw: () => number) {
  return (length: number): string => {
    for (;;) {
      const { body } = corpus.entry(1 + Math.floor(draw() * corpus.size))
      const start = Math.floor(draw() * Math.max(1, body.length - length))
      const text = body.slice(start, start + length)
      if (text.length === length && foldText(text).length === length && !foldText(text).includes('\n')) return text
    }
  }
}

const literal = (text: string) => ({ exclude: false, any: [{ text, field: 'all' as const }] })
const relevance: Query = { ...emptyQuery, sort: 'relevance' }

const measuredSeed = 7

/** The same 200 searches for a corpus and a seed in every run. */
export function benchQueries(corpus: Corpus, seed = measuredSeed): readonly BenchQuery[] {
  const draw = quickChance(seed)
  const copy = copier(corpus, draw)
  const at = (address: string) => parse(address).query
  const lengthOf = (i: number) => lengths[i % lengths.length] ?? 2
  const copied = Array.from({ length: counts.copied }, (_, i) => copy(lengthOf(i)))
  const phrases = [
    everywhere,
    everywhere.slice(0, 8),
    everywhere.slice(2, 8),
    everywhere.slice(4, 8),
    everywhere.slice(4),
    everywhere.slice(2),
  ]
  const query = (kind: QueryKind, text: string, of: Query): BenchQuery => ({ kind, length: text.length, text, query: of })
  return [
    ...copied.map((text) => query('copied', text, { ...relevance, clauses: [literal(text)] })),
    ...phrases.map((text) => query('phrase', text, { ...relevance, clauses: [literal(text)] })),
    ...Array.from({ length: counts.filtered }, (_, i) => {
      const text = copy(lengthOf(i))
      return query('filtered', text, {
        ...at(filterAddresses[i % filterAddresses.length] ?? ''),
        sort: 'relevance',
        clauses: [literal(text)],
      })
    }),
    ...Array.from({ length: counts.words }, (_, i) => {
      const [a, b] = [copy(2), copy(2 + (i % 3))]
      const clauses =
        i % 4 === 3
          ? [literal(a), { ...literal(b), exclude: true }]
          : i % 4 === 2
            ? [{ exclude: false, any: [...literal(a).any, ...literal(b).any] }]
            : [literal(a), literal(b)]
      return query('words', `${a} ${b}`, { ...relevance, clauses })
    }),
    ...filterAddresses.map((address) => query('filters', address, at(address))),
    ...allAddresses.map((address) => query('all', address, at(address))),
  ]
}
