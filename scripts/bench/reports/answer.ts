import type { Answer } from '../judge.ts'
import { daysLater, isoDay } from './days.ts'
import { placeOf } from './places.ts'
import type { Telling } from './telling.ts'
import type { Settled } from './template.ts'

type Told = {
  readonly title: string | null
  readonly subtitle: string | null
  readonly derivedTitles: readonly string[]
  readonly text: string
}

/** What the finished report says, in the shape of samples/answers.json. */
export function answerOf(file: string, telling: Telling, { title, subtitle, derivedTitles, text }: Told, settled: Settled): Answer {
  return {
    file,
    title: title ?? derivedTitles[0] ?? null,
    titleBasis: title ? 'printed' : derivedTitles.length > 0 ? 'derived' : null,
    ...(subtitle !== null && { subtitle }),
    place: answerPlace(telling, settled.place),
    level: settled.level === undefined ? telling.site.level : settled.level,
    meetingDate: settled.date === null ? null : answerDate(telling, settled),
    ...(telling.published && { publishedAt: isoDay(telling.published) }),
    stage: settled.stage,
    track: settled.track,
    campaigns: settled.campaigns,
    documentType: settled.documentType,
    documentFlags: settled.documentFlags ?? [],
    meetingType: settled.meetingType,
    ...(settled.meetingTypes && { meetingTypes: settled.meetingTypes }),
    meetingNumber: telling.meetingNumber,
    mode: settled.mode ?? null,
    people: peopleIn(telling, settled.bystanders ?? []),
    authors: [],
    source: null,
    documents: documentsIn(text),
    accept: {
      ...(settled.lay && { people: [peopleIn(telling, settled.lay)] }),
      ...(title === null && { title: [null, ...derivedTitles], titleBasis: [null] }),
      ...settled.accept,
    },
  }
}

const peopleIn = ({ people }: Telling, without: readonly string[]) =>
  [...people]
    .filter(([key]) => !without.includes(key))
    .map(([, { name, post, actions }]) => ({ name, post, actions: actions.size > 0 ? [...actions] : ['attended'] }))

function answerPlace({ site }: Telling, known: Settled['place']) {
  if (known === null) return null
  const place = placeOf(site)
  if (known === 'province') return { ...place, city: null, district: null, zone: null }
  return known === 'city' ? { ...place, district: null, zone: null } : place
}

function answerDate({ day, told }: Telling, settled: Settled) {
  const inferred = settled.date === 'inferred'
  const year = told.has('y') || inferred ? day.year : null
  const month = told.has('m') ? day.month : null
  const date = told.has('d') ? day.day : null
  if (year === null && month === null && date === null) return null
  return {
    year,
    month,
    day: date,
    basis: inferred ? 'inferred' : 'printed',
    ...(told.has('s') && year !== null && { startDate: isoDay(daysLater(day, -1)) }),
    ...(inferred && { accept: { year: [null], basis: ['printed', null] } }),
  }
}

/** Newspapers, books and songs also stand in 《》, but carry nothing out. */
const noDocument = /(?:报|刊|歌|曲|诗|电影|纪实)》$/u

/** 《…》 and numbers such as 市文明委〔2015〕4号, in the order of their first mention. */
function documentsIn(text: string): string[] {
  const found = text.matchAll(/《[^《》]+》|(?<=^|[（，。、(,])[\p{Script=Han}]*〔\d{4}〕\d+号/gmu)
  return [...new Set([...found].map(([words]) => words))].filter((words) => !noDocument.test(words))
}
