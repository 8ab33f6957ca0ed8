import { acceptedMeetingDays, acceptedPlaces, acceptedPublicationDays, type FactScore, scoreFact } from './fact-score.ts'
import type { FactPage, FactSet } from './fact-set.ts'
import { ownFacts } from './own-facts.ts'
import type { Answered, Request } from './python-rivals.ts'

/** Scores by field, then by rival. */
export type FactScores = Map<string, Map<string, FactScore[]>>

export function factRequests(set: FactSet): Request[] {
  return set.pages.flatMap(({ id, clean, page, html, item }): Request[] => [
    { id, task: 'place', text: clean, page },
    { id, task: 'date', html, url: item.facts.url },
  ])
}

/** The archive first, then everybody who answered for the pages of a set. */
export function compareFacts(set: FactSet, answers: ReadonlyMap<string, readonly Answered[]>): FactScores {
  const scores: FactScores = new Map()
  const add = (field: string, rival: string, accepted: readonly (string | null)[], read: string | null, ms: number) => {
    if (accepted.length === 0) return
    const ofField = scores.get(field) ?? new Map<string, FactScore[]>()
    scores.set(field, ofField.set(rival, [...(ofField.get(rival) ?? []), scoreFact(accepted, read, ms)]))
  }
  for (const page of set.pages) addPage(page, answers.get(page.id) ?? [], add)
  return scores
}

type Add = (field: string, rival: string, accepted: readonly (string | null)[], read: string | null, ms: number) => void

function addPage({ answer, item }: FactPage, answers: readonly Answered[], add: Add): void {
  const own = ownFacts(item)
  const [provinces, cities] = [acceptedPlaces(answer, 'province'), acceptedPlaces(answer, 'city')]
  const [meetingDays, publicationDays] = [acceptedMeetingDays(answer), acceptedPublicationDays(answer)]
  add('province', 'huiji', provinces, own.province, own.ms)
  add('city', 'huiji', cities, own.city, own.ms)
  add('day of the meeting', 'huiji', meetingDays, own.meetingDay, own.ms)
  add('day of publication', 'huiji', publicationDays, own.publicationDay, own.ms)
  for (const { task, rival, codes, day, ms } of answers) {
    if (task === 'place') {
      add('province', rival, provinces, codes?.province ?? null, ms)
      add('city', rival, cities, codes?.city ?? null, ms)
    }
    if (task === 'date') {
      add('day of the meeting', rival, meetingDays, day ?? null, ms)
      add('day of publication', rival, publicationDays, day ?? null, ms)
    }
  }
}
