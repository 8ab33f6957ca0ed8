import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choiceFields, parse, type Query } from '#lib/query/index.ts'
import { foldText } from '#lib/text/index.ts'
import { acrossYears, valuesOf } from './facet-values.ts'
import { InexactHere } from './inexact-here.ts'
import type { IndexChange, IndexEntry, SearchEngine, SearchResult } from './port.ts'
import { corpus } from './testing/corpus.ts'
import { entry } from './testing/entry.ts'
import { randomCorpus } from './testing/random-corpus.ts'
import { type Expected, expected } from './testing/reference.ts'
import { respell } from './testing/respell.ts'
import { addresses, pairs } from './testing/searches.ts'

/** An engine under test. `raise` makes a corpus version known to whatever the engine takes it from, before a change is applied. */
export type EngineHarness = { readonly engine: SearchEngine; raise(version: bigint): Promise<void>; close(): Promise<void> }

async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items
}
const at = (address: string): Query => parse(address).query
const words = (q: string, rest: Partial<Query> = {}): Query => ({ ...at(''), clauses: parse({ q }).query.clauses, ...rest })
const literal = (text: string): Query => ({ ...at(''), clauses: [{ exclude: false, any: [{ text, field: 'all' }] }] })
const shown = ({ ids, total, facets }: SearchResult): Expected => ({ ids, total, facets })

/** What every search engine must do; each adapter runs this. An engine may refuse a search that it cannot answer exactly, but never answer otherwise. */
export function describeSearchEngine(name: string, create: () => Promise<EngineHarness>): void {
  describe(`the ${name} engine`, () => {
    let harness: EngineHarness
    let entries: readonly IndexEntry[] = []
    let version = 0n

    async function rebuild(all: readonly IndexEntry[]) {
      entries = all
      version++
      await harness.raise(version)
      await harness.engine.rebuild(each(all), version, () => {})
    }
    async function apply(changes: readonly IndexChange[]) {
      version++
      await harness.raise(version)
      await harness.engine.apply(each(changes), version)
    }
    /** The answer, or null where the engine leaves it to another. */
    async function ask(query: Query): Promise<SearchResult | null> {
      try {
        return await harness.engine.search(query)
      } catch (error) {
        if (error instanceof InexactHere) return null
        throw error
      }
    }
    async function check(query: Query) {
      const result = await ask(query)
      if (result) expect(shown(result)).toEqual(expected(entries, query))
    }

    beforeAll(async () => {
      harness = await create()
    })
    afterAll(() => harness?.close())

    describe('over invented reports', () => {
      beforeAll(() => rebuild(corpus))

      it.each(pairs)('%s finds %j: it %s', async (address, ids) => {
        const query = at(address)
        const result = await ask(query)
        if (!result) return
        expect([...result.ids].sort((a, b) => a - b)).toEqual(ids)
        expect(result.total).toBe(ids.length)
      })

      it.each(addresses)('answers %j as the definitions say', (address) => check(at(address)))

      it('names the version that it searched, and itself', async () => {
        const result = await harness.engine.search(at('count=pages'))
        expect(result).toMatchObject({ corpusVersion: version, engine: harness.engine.name, fallback: null })
        expect(await harness.engine.version()).toBe(version)
      })

      it('puts hits of the title first, then of the first paragraph, then the newest', async () => {
        const result = await ask(at('q=推进'))
        if (result) expect(result.ids).toEqual([9, 2, 1])
        const either = await ask(at('q=督查|动员&count=pages'))
        if (either) expect(either.ids).toEqual([1, 12, 13, 11])
      })

      it('puts the undated last in both date orders', async () => {
        expect((await harness.engine.search(at('count=pages'))).ids.slice(-1)).toEqual([6])
        expect((await harness.engine.search(at('sort=oldest&count=pages'))).ids.slice(-1)).toEqual([6])
      })

      it('gives every value, all but it, and none, as parts of the whole', async () => {
        const { total } = await harness.engine.search(at('count=pages'))
        for (const field of choiceFields) {
          for (const value of new Set(corpus.flatMap((one) => valuesOf(one, field)).filter((value) => value !== acrossYears))) {
            const of = async (choice: object) =>
              (
                await harness.engine.search({
                  ...at('count=pages'),
                  choices: { [field]: { include: [], exclude: [], none: false, ...choice } },
                })
              ).total
            expect([
              field,
              value,
              (await of({ include: [value] })) + (await of({ exclude: [value] })) + (await of({ none: true })),
            ]).toEqual([field, value, total])
          }
        }
      })

      it('gives a place as its parts and itself alone', async () => {
        const total = async (place: string) => (await harness.engine.search(at(`place=${place}&count=pages`))).total
        expect((await total('510100.only')) + (await total('510104'))).toBe(await total('510100'))
        expect((await total('510000.only')) + (await total('510100'))).toBe(await total('510000'))
      })

      it('goes through all pages without gap or repeat', async () => {
        const many = Array.from({ length: 45 }, (_, i) =>
          entry(500 + i, { title: '翻页', ...(i % 3 === 0 ? { firstDay: '2020-01-01', lastDay: '2020-01-01' } : {}) }),
        )
        await apply(many.map((one) => ({ kind: 'put', entry: one })))
        const pages = await Promise.all([1, 2, 3, 4].map((page) => harness.engine.search(words('翻页', { page, sort: 'relevance' }))))
        expect(pages.map(({ ids }) => ids.length)).toEqual([20, 20, 5, 0])
        expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(45)
        await apply(many.map(({ reportId }) => ({ kind: 'delete', reportId })))
        await check(at(''))
      })
    })

    describe.each([
      ['each an article of its own', false],
      ['some of them captures of one article', true],
    ])('over reports by chance, %s', (_, grouped) => {
      const chance = (size: number, seed: number, firstId?: number) => randomCorpus(size, seed, grouped, firstId)
      beforeAll(() => rebuild(chance(80, 20_211_231)))

      it('finds every part of every text, however it is spelled, and nothing that has it not', async () => {
        const part = fc.record({
          report: fc.nat(),
          field: fc.constantFrom('title', 'body'),
          from: fc.nat(),
          length: fc.integer({ min: 1, max: 9 }),
          turn: fc.nat(5),
        } as const)
        await fc.assert(
          fc.asyncProperty(part, fc.constantFrom('articles', 'pages'), async ({ report, field, from, length, turn }, count) => {
            const source = entries[report % entries.length]
            const characters = Array.from(source?.[field] ?? '')
            const start = from % Math.max(1, characters.length)
            const text = characters.slice(start, start + length).join('')
            if (!source || foldText(text) === '') return
            for (const spelling of [text, respell(text, turn)]) {
              const query = { ...literal(spelling), count, size: 100 }
              const wanted = expected(entries, query)
              const units = new Set(entries.filter(({ reportId }) => wanted.ids.includes(reportId)).map(({ unitId }) => unitId))
              expect(units.has(source.unitId)).toBe(true)
              const result = await ask(query)
              if (result) expect(shown(result)).toEqual(wanted)
            }
          }),
          { numRuns: 100, seed: 7 },
        )
      })

      const word = fc.constantFrom('创', '城市', '市民', '创建', '城', '建市民', '1.5', '着力', 'a', '𠮷', '城市创', '民。城')
      const term = fc.record({ text: word, field: fc.constantFrom('all', 'all', 'title') } as const)
      const clause = fc.record({ exclude: fc.boolean(), any: fc.array(term, { minLength: 1, maxLength: 2 }) })
      const filter = fc.constantFrom(
        '',
        'stage=nominate,!launch',
        'stage=none',
        'year=2021',
        'year=!2021,none',
        'place=510100.only',
        'place=!510000',
        'campaign=none',
        'campaign=!civilized-city',
        'person=\\none',
        'person=a"b\\\\',
        'sure=likely',
        'from=2021-12&to=2022-01',
      )
      const sort = fc.constantFrom('relevance', 'newest', 'oldest', 'place')

      it('answers any search as the definitions say', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(clause, { maxLength: 3 }),
            filter,
            filter,
            sort,
            fc.constantFrom('articles', 'pages'),
            (clauses, a, b, order, count) => check({ ...at(`${a}&${b}`), clauses, sort: order, count }),
          ),
          { numRuns: 150, seed: 11 },
        )
      })

      it('stands as if made anew after changes, deletions and repetitions', async () => {
        const changed = chance(30, 4, 1020)
        const gone = new Set([1000, 1003, 1025])
        const changes: IndexChange[] = [
          ...changed.map((one): IndexChange => ({ kind: 'put', entry: one })),
          ...[...gone].map((reportId): IndexChange => ({ kind: 'delete', reportId })),
        ]
        await apply(changes)
        await apply(changes)
        const ids = new Set(changed.map(({ reportId }) => reportId))
        entries = [...entries.filter(({ reportId }) => !ids.has(reportId)), ...changed].filter(({ reportId }) => !gone.has(reportId))
        for (const address of ['', 'q=创城', 'q=城', 'q=市民 -创', 'stage=!launch', 'count=pages']) await check(at(address))
      })

      it('goes on answering while it is made anew, from the old index or from the new one', async () => {
        const before = entries
        const after = chance(40, 99, 3000)
        const query = words('城', { count: 'pages', sort: 'newest' })
        const allowed = [expected(before, query).total, expected(after, query).total]
        let done = false
        const rebuilding = rebuild(after).finally(() => {
          done = true
        })
        const seen = new Set<number>()
        while (!done) seen.add((await harness.engine.search(query)).total)
        await rebuilding
        for (const total of seen) expect(allowed).toContain(total)
        await check(query)
        await check(at(''))
      })
    })

    it('answers with nothing from an empty index', async () => {
      await rebuild([])
      expect(await harness.engine.search(at('stage=launch'))).toMatchObject({
        ids: [],
        total: 0,
        facets: { stage: [{ value: 'launch', count: 0 }], year: [] },
      })
    })
  })
}
