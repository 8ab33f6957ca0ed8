import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { cleaningSteps, htmlStep } from '#lib/clean/cleaning-steps.ts'
import { type Draft, newDraft } from '#lib/clean/draft/draft.ts'
import { sourceEndAt, sourceStartAt, viewOf } from '#lib/clean/draft/view.ts'
import { comparable } from '#lib/clean/lines/comparable.ts'
import { foldForRecognition } from '#lib/clean/lines/fold-line.ts'
import { classify, type LineClass } from '#lib/clean/lines/line-class.ts'
import { pageLines } from '#lib/clean/lines/page-lines.ts'
import { planSources, readSources, rules } from '#lib/ingest/index.ts'
import { type Chance, chance } from '../../bench/chance.ts'
import { dressingOf, framesOf } from '../../bench/cleaning/frame-rows.ts'
import { strengths } from '../../bench/dirt/dirtier.ts'
import { dirtyPage, type Recipe } from '../../bench/dirt/dirty-page.ts'
import { pageDirtiers, reportDirtiers } from '../../bench/dirt/families/index.ts'
import type { Family, LabelledPage } from '../../bench/dirt/labelled-page.ts'
import { reportPieces } from '../../bench/dirt/report-pieces.ts'
import { wordsOf } from '../../bench/dirt/words/index.ts'
import { inventReport, type Marks, templates } from '../../bench/reports/index.ts'

/** A page as the frame is looked for: its lines, and of each whether it is the report's; null where that cannot be told. */
export type LabelledLines = {
  readonly name: string
  /** The frame or the template that the page was made of; null for a page by hand. */
  readonly group: string | null
  /** Whether the page is an invented report in a frame: its text is that of a template, which is counted without a frame. */
  readonly isFramed: boolean
  readonly classes: readonly LineClass[]
  readonly isText: readonly (boolean | null)[]
}

const before = cleaningSteps.slice(
  0,
  cleaningSteps.findIndex(({ name }) => name === 'frame'),
)

function draftOf(source: string, isHtml: boolean): Draft {
  return (isHtml ? [htmlStep, ...before] : before).reduce((draft, step) => step.run(draft), newDraft(source))
}

/** Dirt of other families stands inside lines of either kind, and says nothing of whose they are. */
const ofSite: ReadonlySet<Family> = new Set([
  'frame',
  'documentSiteFrame',
  'forumFrame',
  'bylines',
  'spamLine',
  'captions',
  'pageJumps',
  'repeats',
  'html',
])
const mostOfOther = 0.15

function linesOfLabelled(page: LabelledPage, group: string): LabelledLines {
  const draft = draftOf(page.source, page.isHtml)
  const owner = new Uint8Array(page.source.length)
  let at = 0
  for (const piece of page.pieces) {
    const isSite = piece.kind === 'dirt' && piece.families.some((family) => ofSite.has(family))
    owner.fill(piece.kind === 'dirt' ? (isSite ? site : neither) : report, at, at + piece.text.length)
    at += piece.text.length
  }
  const view = viewOf(draft)
  const classes = classify(pageLines(draft))
  const isText = classes.map(({ line }) => {
    const counts = [0, 0, 0]
    for (let i = sourceStartAt(view, line.start); i < sourceEndAt(view, line.end - 1); i++)
      if (!/\s/.test(page.source[i] ?? '')) counts[owner[i] ?? neither] = (counts[owner[i] ?? neither] ?? 0) + 1
    const share = (counts[site] ?? 0) / Math.max((counts[site] ?? 0) + (counts[report] ?? 0), 1)
    if ((counts[site] ?? 0) + (counts[report] ?? 0) === 0) return null
    return share < mostOfOther ? true : share > 1 - mostOfOther ? false : null
  })
  return { name: page.name, group, isFramed: true, classes, isText }
}
const [neither, site, report] = [0, 1, 2]

/** What mirrors, editors and hijackers do to the report in a frame, or to the whole page; nothing to a third of the pages. */
function dirtFor(copy: number, random: Chance): Pick<Recipe, 'onReport' | 'onPage'> {
  const words = wordsOf('tuning')
  const onReport = reportDirtiers(words, () => {
    throw new Error('One report a page')
  }).filter(({ family }) => family !== 'severalReports' && !ofSite.has(family))
  if (copy % 3 === 0) return { onReport: [], onPage: [] }
  if (copy % 3 === 1) return { onReport: random.shuffle(onReport).slice(0, 2), onPage: [] }
  return { onReport: random.shuffle(onReport).slice(0, 1), onPage: random.shuffle(pageDirtiers(words)).slice(0, 2) }
}

/** `perFrame` reports in each frame of the tuning half. */
export function framedPages(perFrame: number, marks: Marks, seed: number, isHtml: boolean): LabelledLines[] {
  return framesOf('tuning')
    .filter((frame) => frame.isHtml === isHtml)
    .flatMap((frame) =>
      Array.from({ length: perFrame }, (_, copy): LabelledLines[] => {
        const random = chance(seed * 7919 + numberOf(frame.name) * 101 + copy)
        const report = inventReport(random.pick(templates), seed * 1000 + copy, marks)
        const recipe = {
          name: frame.name,
          frame: dressingOf(frame),
          strength: random.pick(strengths),
          needsAll: false,
          ...dirtFor(copy, random),
        }
        const page = dirtyPage(reportPieces(report), recipe, random)
        return page ? [linesOfLabelled({ ...page, name: `${frame.name}-${copy}` }, frame.name)] : []
      }).flat(),
    )
}

/** A number for each frame that does not change when others are added. */
const numberOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)

/** Reports without a frame, to each of which one thing has been done. */
export function unframedPages(count: number, marks: Marks, seed: number): LabelledLines[] {
  return Array.from({ length: count }, (_, copy): LabelledLines[] => {
    const random = chance(seed * 6007 + copy)
    const template = random.pick(templates)
    const recipe = { name: template, frame: null, strength: random.pick(strengths), needsAll: false, ...dirtFor(copy % 2 ? 1 : 2, random) }
    const page = dirtyPage(reportPieces(inventReport(template, seed * 1000 + copy, marks)), recipe, random)
    return page ? [linesOfLabelled({ ...page, name: `bare-${template}-${copy}` }, `template ${template}`)] : []
  }).flat()
}

export function cleanPages(perTemplate: number, marks: Marks, seed: number): LabelledLines[] {
  return templates.flatMap((template) =>
    Array.from({ length: perTemplate }, (_, copy) => {
      const { title, subtitle, paragraphs } = inventReport(template, seed * 1000 + copy, marks)
      const source = [title, subtitle, ...paragraphs].filter((line) => line !== null).join('\n')
      const classes = classify(pageLines(draftOf(source, false)))
      return { name: `clean-${template}-${copy}`, group: `template ${template}`, isFramed: false, classes, isText: classes.map(() => true) }
    }),
  )
}

const samples = join(import.meta.dirname, '..', '..', '..', 'samples')
/** Sets that are open for development. */
export const openSets = ['', 'unseen', 'unseen-2', 'unseen-3'] as const

type Answer = {
  readonly file: string
  readonly title: string | null
  readonly subtitle?: string | null
  readonly cleanText?: string
  readonly subtitles?: readonly string[]
}

export async function samplePages(): Promise<LabelledLines[]> {
  const pages: LabelledLines[] = []
  for (const set of openSets) {
    const folder = join(samples, set)
    const { pages: answers } = JSON.parse(await readFile(join(folder, 'answers.json'), 'utf8')) as { pages: readonly Answer[] }
    const byFile = new Map(answers.map((answer) => [answer.file, answer]))
    for await (const item of readSources(await planSources([join(folder, 'pages')]))) {
      const answer = byFile.get(basename(item.label))
      if (!answer || typeof answer.cleanText !== 'string' || 'problem' in item) continue
      const page = rules.decode(item.bytes, item.facts)
      if ('problem' in page) continue
      const text = await readFile(join(folder, answer.cleanText), 'utf8')
      const wanted = comparable(foldForRecognition([text, answer.title, answer.subtitle].join('')).replace(/\s/g, ''))
      const classes = classify(pageLines(draftOf(page.source, page.isHtml)))
      const isText = classes.map(({ line }) => {
        const words = comparable(line.folded)
        if (words.length < 2) return null
        if (wanted.includes(words)) return true
        const parts = Array.from({ length: Math.floor(words.length / 3) }, (_, at) => words.slice(at * 3, at * 3 + 3))
        const known = parts.filter((part) => wanted.includes(part)).length
        return known > parts.length * 0.4 ? null : false
      })
      pages.push({ name: `${set || 'samples'}/${answer.file}`, group: null, isFramed: false, classes, isText })
    }
  }
  return pages
}
