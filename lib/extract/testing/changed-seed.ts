import { simplifyCharacters } from '#lib/text/index.ts'
import { moveDaysOnPage, movedDates } from './other-days.ts'
import { movedPlace, otherCity, type Replacements, replaced } from './other-place.ts'
import { replaceInPage, survivesScripts } from './printed-script.ts'
import type { ExpectedPage } from './seed-pages.ts'

/** Names of nobody, of two to four characters. */
const inventedNames = [
  '范远舟',
  '孟晓岚',
  '欧阳一帆',
  '田野',
  '魏长庚',
  '叶知秋',
  '郭小满',
  '陆青',
  '贺兰山',
  '季云生',
  '傅红英',
  '潘东升',
  '尹若水',
  '梅朵',
]

export type ChangedSeed = { readonly source: string; readonly page: ExpectedPage; readonly cleanText: string }

/**
 * A seed page about another city, with other people, days and (where nothing on the page is tied to the year) years, and the answer
 * changed in the same way. Which ones they are depends on `variant` alone.
 */
export function changedSeed(source: string, page: ExpectedPage, cleanText: string, variant: number): ChangedSeed {
  const simple = simplifyCharacters(source)
  const city = otherCity(simple + cleanText, page.place, variant, survivesScripts)
  const { place, names } = movedPlace(page.place, city)
  const words: Replacements = new Map([...names, ...otherPeople(page, variant)])
  const days = 9 + 14 * (variant % 3)
  const years = yearsToMove(simple, page, variant)
  const dates = movedDates(page, days, years)
  const moved = (text: string) => moveDaysOnPage(replaced(text, words), page, dates, years)
  const answer = JSON.parse(moved(JSON.stringify(page))) as ExpectedPage
  return {
    source: moveDaysOnPage(replaceInPage(source, words), page, dates, years),
    page: {
      ...answer,
      file: page.file,
      place,
      meetingDate: { ...dates.meetingDate, accept: page.meetingDate.accept },
      publishedAt: dates.publishedAt,
    },
    cleanText: moved(cleanText),
  }
}

/**
 * How far the years may be moved: not at all where the text ties them (an inferred year, a party congress that is to come or just over),
 * only forwards where it names a congress of the past; by whole cycles, so that "the second year of three" stays true.
 */
function yearsToMove(simple: string, page: ExpectedPage, variant: number): number {
  if (page.meetingDate.basis === 'inferred' || /二十大|第二十次/.test(simple)) return 0
  return /十[八九](?:大|届)/.test(simple) || variant % 2 === 0 ? 3 : -3
}

function otherPeople({ people, authors }: ExpectedPage, variant: number): [string, string][] {
  const names = [...new Set([...people.map(({ name }) => name), ...authors])]
  return names.map((name, index) => [name, inventedNames[(index + variant * 5) % inventedNames.length] ?? name])
}
