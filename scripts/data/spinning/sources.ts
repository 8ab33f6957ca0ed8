import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isHeldOut } from '../held-out-prose.ts'

/** A text that people wrote. `fold`: what is judged or fitted on it is learnt from the other folds. `times`: how much its words count. */
export type Text = {
  readonly lines: readonly string[]
  readonly fold: number
  readonly times: number
  readonly kind: 'report' | 'prose' | 'news'
}

export const folds = 4
const foldOf = (name: string) => Number.parseInt(createHash('sha256').update(`wording ${name}`).digest('hex').slice(0, 8), 16) % folds

const samples = join(import.meta.dirname, '..', '..', '..', 'samples')
const openSets = ['', 'unseen', 'unseen-2', 'unseen-3', 'unseen-4', 'unseen-5', 'unseen-6', 'unseen-7']

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** The open samples; what is rewritten among them is left out. */
export function sampleTexts(): Text[] {
  return openSets.flatMap((set) => {
    const rewritten = rewrittenIn(join(samples, set, 'answers.json'))
    const folder = join(samples, set, 'clean')
    return readdirSync(folder)
      .filter((name) => !rewritten.has(name.replace(/\.[a-z]+$/, '')))
      .map((name) => ({ lines: linesOf(readFileSync(join(folder, name), 'utf8')), fold: foldOf(set + name), times: 2, kind: 'report' }))
  })
}

function rewrittenIn(path: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    const { file, documentFlags } = value as { file?: unknown; documentFlags?: unknown }
    if (typeof file === 'string' && JSON.stringify(documentFlags ?? '').includes('rewritten')) found.add(file.replace(/\.[a-z]+$/, ''))
    Object.values(value).forEach(visit)
  }
  visit(JSON.parse(readFileSync(path, 'utf8')))
  return found
}

/** Work reports; the places that the benchmarks measure on are left out. */
export function proseTexts(path: string): Text[] {
  return linesOf(gunzipSync(readFileSync(path)).toString('utf8'))
    .map((line) => JSON.parse(line) as { place: string; text: string })
    .filter(({ place }) => !isHeldOut(place))
    .map(({ place, text }) => ({ lines: [text], fold: foldOf(place), times: 1, kind: 'prose' }))
}

const linesOfArticle = 6

/** A month of a newspaper, a few paragraphs together: texts of all subjects, which are odd among reports and yet nobody's who rewrites. */
export function newsTexts(path: string): Text[] {
  const lines = linesOf(readFileSync(path, 'utf8')).map((line) =>
    line
      .split(/\s+/)
      .map((word) => word.slice(0, word.lastIndexOf('/')))
      .join(''),
  )
  return Array.from({ length: Math.ceil(lines.length / linesOfArticle) }, (_, at) => ({
    lines: lines.slice(at * linesOfArticle, (at + 1) * linesOfArticle),
    fold: Math.floor(at / 40) % folds,
    times: 0.7,
    kind: 'news',
  }))
}

/** Words of one and two characters, with how often they are met in a million of general Chinese. */
export function dictionary(path: string): ReadonlyMap<string, number> {
  const rows = linesOf(readFileSync(path, 'utf8')).map((line) => line.split(' '))
  const all = rows.reduce((sum, [, times]) => sum + Number(times), 0)
  return new Map(
    rows
      .filter(([word = '']) => /^\p{Script=Han}{2}$/u.test(word))
      .map(([word = '', times]) => [word, (Number(times) / all) * 1_000_000] as const),
  )
}

/** What one make of machines puts for which words. */
export type Make = ReadonlyMap<string, readonly string[]>
export const makeNames = ['trade', 'thesaurus', 'translated'] as const

export function makeOf(name: (typeof makeNames)[number]): Make {
  const rows = linesOf(readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')).filter((line) => !line.startsWith('#'))
  const make = new Map<string, string[]>()
  for (const row of rows) {
    const [word = '', ...instead] = row.split(' ')
    const known = make.get(word) ?? []
    make.set(word, [...known, ...instead.filter((other) => other !== word && !known.includes(other))])
  }
  return new Map([...make].filter(([, instead]) => instead.length > 0))
}
