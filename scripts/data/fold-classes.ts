/**
 * Derives lib/text/data/fold-classes.json: the closure of OpenCC's character tables (package opencc-js) with the additions below.
 * Run: node scripts/data/fold-classes.ts
 */
import { writeFile } from 'node:fs/promises'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import hongKong from 'opencc-js/dict/HKVariants'
import hongKongBack from 'opencc-js/dict/HKVariantsRev'
import toTraditional from 'opencc-js/dict/STCharacters'
import toSimplified from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import taiwanBack from 'opencc-js/dict/TWVariantsRev'

/** Spellings of one character that the tables do not join. From general knowledge; each pair is met on pages of mainland origin. */
const additions = [
  '着著',
  '了瞭',
  '〇○◯',
  '陕陜',
  '产産',
  '启啓',
  '为爲',
  '内內',
  '吴吳呉',
  '黄黃',
  '即卽',
  '既旣',
  '值値',
  '教敎',
  '没沒',
  '别別',
  '册冊',
  '户戶戸',
  '净淨',
  '卫衞',
  '秘祕',
  '峰峯',
  '群羣',
  '灾災',
  '晋晉',
  '晚晩',
  '清淸',
  '青靑',
  '真眞',
  '录録',
  '绿緑',
  '强強',
  '温溫',
  '虚虛',
  '吕呂',
  '宫宮',
  '脱脫',
  '税稅',
  '说説',
  '悦悅',
  '阅閲',
  '步歩',
  '每毎',
  '奥奧',
]

const parent = new Map<string, string>()
function root(character: string): string {
  let top = character
  for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next
  return top
}
function join(a: string, b: string) {
  for (const character of [a, b]) if (!parent.has(character)) parent.set(character, character)
  parent.set(root(b), root(a))
}
/** Pairs of one character and one character it may be written as; phrases are not a matter of characters. */
function* pairs(table: string): Generator<[string, string]> {
  for (const row of table.split('|')) {
    const [from = '', ...targets] = row.split(' ')
    for (const to of targets) if ([...from].length === 1 && [...to].length === 1) yield [from, to]
  }
}

for (const table of [toSimplified, toTraditional, taiwan, taiwanBack, hongKong, hongKongBack, compatibility])
  for (const [from, to] of pairs(table)) join(from, to)
for (const group of additions) for (const other of [...group].slice(1)) join([...group][0] ?? other, other.normalize('NFC'))

/** How many characters are simplified to this one: the one that most lead to stands for the class, so that simplified text mostly stays as it is. */
const votes = new Map<string, number>()
for (const [, to] of pairs(toSimplified)) votes.set(to, (votes.get(to) ?? 0) + 1)
const simplifiable = new Set([...pairs(toSimplified)].filter(([from, to]) => from !== to).map(([from]) => from))

const preferred = new Set(additions.map((group) => [...group][0]))
const rank = (character: string) =>
  (votes.get(character) ?? 0) * 4 + (preferred.has(character) ? 2 : 0) + (simplifiable.has(character) ? 0 : 1)
const byCodePoint = (a: string, b: string) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
const members = new Map<string, string[]>()
for (const character of parent.keys()) members.set(root(character), [...(members.get(root(character)) ?? []), character])
const representativeFirst = (group: string[]) => group.sort((a, b) => rank(b) - rank(a) || byCodePoint(a, b)).join('')
const classes = [...members.values()]
  .filter((group) => group.length > 1)
  .map(representativeFirst)
  .sort(byCodePoint)

const source =
  'opencc-js 1.4.2 character tables (STCharacters, TSCharacters, TWVariants, HKVariants, compatibility ideographs; Apache-2.0), closed; additions of scripts/data/fold-classes.ts'
await writeFile(new URL('../../lib/text/data/fold-classes.json', import.meta.url), `${JSON.stringify({ source, classes }, null, 0)}\n`)
console.log(
  `${classes.length} classes, the largest: ${classes
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 8)
    .join(' ')}`,
)
