import type { SourcePage } from '#lib/ingest/index.ts'
import { chance } from '../chance.ts'
import { type Dressing, dirtyPage } from '../dirt/dirty-page.ts'
import { escapeMarkup } from '../dirt/frames/escape.ts'
import { type Facts, frames, inventFacts, type Told } from '../dirt/frames/index.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import type { Answer } from '../judge.ts'
import { inventReport, templates } from '../reports/index.ts'
import type { HandMadePage, HandMadeSet } from './labelled-pages.ts'

/** A page whose place and dates are known. `clean` is its title and text alone, `html` the page as a document (text pages get the tags of one). */
export type FactPage = {
  readonly id: string
  readonly answer: Answer
  readonly item: SourcePage
  readonly clean: string
  readonly page: string
  readonly html: string
}
export type FactSet = { readonly name: string; readonly pages: readonly FactPage[] }

const asDocument = (text: string): string => {
  const lines = text.split('\n').map(escapeMarkup)
  return `<!DOCTYPE html><html><head><title>${lines[0]}</title></head><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
}

export function handMadeFactSet({ name, pages }: HandMadeSet): FactSet {
  return { name, pages: pages.map(factPageOf) }
}

function factPageOf({ answer, item, text, isHtml, cleanText }: HandMadePage): FactPage {
  const clean = cleanText === null ? text : [answer.titleBasis === 'printed' ? answer.title : '', cleanText].join('\n')
  return { id: item.path, answer, item, clean, page: text, html: isHtml ? text : asDocument(text) }
}

/** Invented reports in HTML frames, which print a day of publication where the report's own days allow one. */
export function inventedFactSet(count: number): FactSet {
  const own = frames.filter(({ isHtml }) => isHtml)
  const pages = Array.from({ length: count }, (_, number): FactPage | null => {
    const random = chance(number + 17)
    const report = inventReport(random.pick(templates), number, random.hit(0.5) ? 'full' : 'half')
    const frame = random.pick(own)
    const printed: { told: Told | null } = { told: null }
    const dressing: Dressing = (pieces, within) => {
      const dressed = frame.dress(pieces, inventFacts(within, { date: publicationDay(report.answer) }), within)
      printed.told = dressed.told
      return dressed
    }
    const recipe = { name: frame.name, onReport: [], frame: dressing, onPage: [], strength: 'light' as const, needsAll: true }
    const page = dirtyPage(reportPieces(report), recipe, random)
    if (!page) return null
    const id = `invented-${number}-${frame.name}`
    const facts = { fileName: page.fileName, url: page.url, fetchedAt: null, contentType: page.contentType }
    const clean = [report.title, report.subtitle, ...report.paragraphs].filter((line) => line !== null).join('\n')
    const item = { label: id, path: id, bytes: page.bytes, facts, sidecar: null }
    return { id, answer: withStamp(report.answer, printed.told), item, clean, page: page.source, html: page.source }
  })
  return { name: 'invented reports in HTML frames', pages: pages.filter((page) => page !== null) }
}

/** The day that the report itself tells, else the day after the meeting. */
function publicationDay({ meetingDate, publishedAt }: Answer): Facts['date'] {
  const own = /^(\d{4})-(\d\d)-(\d\d)/.exec(typeof publishedAt === 'string' ? publishedAt : '')
  if (own) return { year: Number(own[1]), month: Number(own[2]), day: Number(own[3]) }
  const { year, month, day, basis } = (meetingDate ?? {}) as Readonly<Record<string, unknown>>
  if (basis !== 'printed' || !year || !month || !day) return null
  const next = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1))
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() }
}

/** A frame's stamp is the day of publication, unless the report has told one itself. */
function withStamp(answer: Answer, told: Told | null): Answer {
  return { ...answer, publishedAt: answer.publishedAt ?? told?.publishedAt ?? null }
}
