import { division } from '#lib/knowledge/index.ts'
import { reword, type ToldReport } from './told-report.ts'

type Exchange = readonly (readonly [from: string, to: string])[]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Replaces all at once, the longest first, so that nothing is replaced twice. */
function exchanging(pairs: Exchange): (text: string) => string {
  const to = new Map(pairs.filter(([from]) => from.length > 1))
  if (to.size === 0) return (text) => text
  const pattern = new RegExp(
    [...to.keys()]
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'gu',
  )
  return (text) => text.replace(pattern, (found) => to.get(found) ?? found)
}

function placePairs(from: ToldReport['place'], to: ToldReport['place']): Exchange {
  return (['province', 'city', 'district'] as const).flatMap((level): Exchange => {
    const [own, other] = [division(from?.[level] ?? ''), division(to?.[level] ?? '')]
    if (!own || !other) return []
    return [
      [own.name, other.name],
      [own.shortName, other.shortName],
    ]
  })
}

function datePairs(from: ToldReport['date'], to: ToldReport['date']): Exchange {
  if (!from?.month || !from.day || !to?.month || !to.day) return []
  return [
    [`${from.month}月${from.day}日`, `${to.month}月${to.day}日`],
    [`${from.year}年${from.month}月${from.day}日`, `${to.year ?? from.year}年${to.month}月${to.day}日`],
  ]
}

const peoplePairs = (from: ToldReport['people'], to: ToldReport['people']): Exchange =>
  from.flatMap(({ name }, index): Exchange => {
    const other = to[index]?.name
    return other ? [[name, other]] : []
  })

export type Exchanged = 'place' | 'date' | 'people'

/** The words of one report on the meeting of another: names of places, days and people are exchanged, everything else stands. */
export function exchange(report: ToldReport, other: ToldReport, what: readonly Exchanged[]): ToldReport {
  const change = exchanging([
    ...(what.includes('place') ? placePairs(report.place, other.place) : []),
    ...(what.includes('date') ? datePairs(report.date, other.date) : []),
    ...(what.includes('people') ? peoplePairs(report.people, other.people) : []),
  ])
  return {
    ...reword(report, change),
    place: what.includes('place') ? other.place : report.place,
    date: what.includes('date') ? other.date : report.date,
    people: what.includes('people')
      ? report.people.map((person, index) => ({ ...person, name: other.people[index]?.name ?? person.name }))
      : report.people,
  }
}
