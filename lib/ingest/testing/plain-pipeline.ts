import type { CaptureFacts, CleanPage, CleanReport, DecodedPage, Finding, Metadata, Stage, ZoneText } from '#lib/report/index.ts'
import type { Pipeline } from '../pipeline.ts'

const found = <T>(value: T | null): Finding<T> => ({
  value,
  reason: value === null ? 'not-printed' : null,
  confidence: value === null ? 'unsure' : 'likely',
  basis: 'inferred',
  quotes: [],
  rule: 'plain',
  alternatives: [],
})

const textAt = (kind: 'title' | 'body', source: string, start: number, end: number): ZoneText => ({
  kind,
  text: source.slice(start, end),
  segments: [{ textStart: 0, textEnd: end - start, sourceStart: start, sourceEnd: end }],
})

function reportAt(source: string, start: number, end: number): CleanReport {
  const titleEnd = Math.min(end, source.indexOf('\n', start) < 0 ? end : source.indexOf('\n', start))
  const texts = { title: textAt('title', source, start, titleEnd), body: textAt('body', source, Math.min(end, titleEnd + 1), end) }
  return { range: { start, end }, texts, damage: [], flags: [] }
}

/** Reports of a page are parted by a line of four equals signs. */
function clean({ source }: DecodedPage): CleanPage {
  const reports: CleanReport[] = []
  let start = 0
  for (const part of source.split('\n====\n')) {
    reports.push(reportAt(source, start, start + part.length))
    start += part.length + 6
  }
  return { source, edits: [], zones: [], reports }
}

function extract({ texts }: CleanReport, facts: CaptureFacts, stageWords: Readonly<Record<string, Stage>>): Metadata {
  const text = `${texts.title?.text}\n${texts.body?.text}`
  const year = Number(/(\d{4})年/.exec(text)?.[1] ?? 0) || null
  const stage = Object.entries(stageWords).find(([word]) => text.includes(word))?.[1] ?? null
  const people = [...text.matchAll(/出席：(\S+)/g)].map((match) =>
    found({ name: match[1] ?? '', post: null, actions: ['attended' as const] }),
  )
  return {
    title: found(texts.title?.text || null),
    subtitle: found<string>(null),
    place: found({ province: '620000', city: '620500', district: null, zone: null, printedName: '天水' }),
    level: found<'city'>('city'),
    meetingDate: found(year === null ? null : { year, month: null, day: null, startDate: null }),
    publishedAt: found<string>(null),
    stage: found<Stage>(stage),
    track: found<'first'>(null),
    campaigns: [found('civilised-city')],
    bundle: found<string>(null),
    documentType: found<'report'>('report'),
    meetingTypes: [],
    flags: [],
    people,
    meetingNumber: found<{ number: number; ofYear: null }>(null),
    meetingMode: found<'video'>(null),
    documents: [],
    attachments: [],
    authors: [],
    source: found(facts.url === null ? null : new URL(facts.url).host),
  }
}

/** A small pipeline for tests of the loop: title, body and a few values of plain UTF-8 pages. Pages with "\0" are binary, "!break" breaks a rule. */
export const plainPipeline = (version = 'plain-1', stageWords: Readonly<Record<string, Stage>> = { 动员: 'launch' }): Pipeline => ({
  version,
  decode: (bytes, facts) => {
    const source = new TextDecoder().decode(bytes)
    if (source.trim() === '') return { problem: 'empty', message: 'The file is empty.' }
    if (source.includes('\0')) return { problem: 'binary', message: 'The file is no text.' }
    return { source, encoding: 'utf-8', isHtml: false, facts }
  },
  clean,
  extract: (report, facts) => {
    if (report.texts.body?.text.includes('!break')) throw new Error('planted failure')
    return extract(report, facts, stageWords)
  },
})
