import { type Chance, chance } from '../chance.ts'
import type { Dirtier } from '../dirt/dirtier.ts'
import { type Dressing, dirtyPage } from '../dirt/dirty-page.ts'
import { pageDirtiers, reportDirtiers } from '../dirt/families/index.ts'
import { htmlOfFrame } from '../dirt/frames/compose.ts'
import { type Frame, frames, inventFacts } from '../dirt/frames/index.ts'
import { paragraphs } from '../dirt/frames/paragraphs.ts'
import { reportSlots } from '../dirt/frames/report-slots.ts'
import type { Family } from '../dirt/labelled-page.ts'
import { sourceOf } from '../dirt/page-text.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import { type Half, wordsOf } from '../dirt/words/index.ts'
import { inventReport, templates } from '../reports/index.ts'
import { type TextPage, type TextSet, textPage } from './text-set.ts'

/** What hijacked mirrors do to a report before they put it into a page, in the order in which they do it; some of it at a time. */
const pollution: readonly Family[] = [
  'spaces',
  'traditionalCharacters',
  'traditionalWrong',
  'ghosts',
  'doubledMarks',
  'inlineSpam',
  'spamLine',
]
const html = htmlOfFrame(['html'])

/** Nothing but the report: its title in the head and as a heading, paragraphs. */
const bare: Dressing = (report) => {
  const { before, title, joint, body } = reportSlots(report)
  return {
    pieces: html`<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${sourceOf(title).split('\n')[0] ?? ''}</title></head>
<body><article>${before}${paragraphs(title, { open: '<h1>', close: '</h1>' })}${joint}${paragraphs(body, { open: '<p>', close: '</p>\n' })}</article></body></html>
`,
    isHtml: true,
    url: null,
    fileName: 'page.html',
    flags: [],
    served: { inBytes: 'utf-8', byteOrderMark: false, declared: 'utf-8', contentType: 'text/html; charset=utf-8' },
  }
}

const inFrame =
  (frame: Frame): Dressing =>
  (report, random) =>
    frame.dress(
      report,
      inventFacts(random, { date: { year: 2005 + random.upTo(18), month: 1 + random.upTo(12), day: 1 + random.upTo(28) } }),
      random,
    )

function pollutionOf(half: Half, random: Chance): Dirtier[] {
  const words = wordsOf(half)
  const reportAt = (number: number) => inventReport(random.pick(templates), number)
  const dirtiers = [...reportDirtiers(words, reportAt), ...pageDirtiers(words)]
  const chosen = dirtiers.filter(({ family }) => pollution.includes(family) && random.hit(0.6))
  const converter = chosen.find(({ family }) => family.startsWith('traditional'))
  const inOrder = chosen.filter((dirtier) => dirtier === converter || !dirtier.family.startsWith('traditional'))
  return inOrder.toSorted((a, b) => pollution.indexOf(a.family) - pollution.indexOf(b.family))
}

function makePage(id: string, number: number, dressing: Dressing, polluted: Half | null): TextPage | null {
  const random = chance(number * 97)
  const report = inventReport(random.pick(templates), number, polluted ? 'half' : 'full')
  const onReport = polluted ? pollutionOf(polluted, random) : []
  const recipe = { name: id, onReport, frame: dressing, onPage: [], strength: 'medium' as const, needsAll: false }
  const page = dirtyPage(reportPieces(report), recipe, random)
  return page && textPage(id, page)
}

function makeSet(name: string, count: number, dressings: readonly Dressing[], polluted: Half | null = null): TextSet {
  const pages = Array.from({ length: count }, (_, number) =>
    makePage(`${name} ${number}`, number, dressings[number % dressings.length] ?? bare, polluted),
  )
  return { name, pages: pages.filter((page) => page !== null) }
}

/** HTML pages around invented reports: without any frame, in frames, and in frames with a polluted text; `count` of each. */
export function inventedTextSets(count: number): readonly TextSet[] {
  const halves = (['tuning', 'measured'] as const).map((half) => ({
    half,
    own: frames.filter((frame) => frame.isHtml && frame.half === half),
  }))
  return [
    makeSet('clean HTML', count, [bare]),
    ...halves
      .filter(({ own }) => own.length > 0)
      .flatMap(({ half, own }) => [
        makeSet(`HTML in frames (${half})`, count, own.map(inFrame)),
        makeSet(`polluted HTML in frames (${half})`, count, own.map(inFrame), half),
      ]),
  ]
}
