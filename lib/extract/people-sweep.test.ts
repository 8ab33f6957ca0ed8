import { describe, expect, it } from 'vitest'
import { readPeople } from './people.ts'
import { inputOf } from './testing/input-of.ts'
import { type NameKind, namelessTellings, toldPeople } from './testing/told-people.ts'

const peopleOf = (body: string) => readPeople(inputOf({ body })).flatMap(({ value }) => value ?? [])

/** Shares in percent: of the persons told those found, of the names read those that are false, of those found those with post and deeds right. */
function rates(kind: NameKind) {
  const pages = toldPeople(kind, 6).map(({ text, people }) => ({ text, people, read: peopleOf(text) }))
  if (process.env.SHOW) {
    for (const { text, people, read } of pages)
      if (JSON.stringify(read) !== JSON.stringify(people))
        console.log(text, '\n   ', read.map(({ name, post, actions }) => `${post} ${name} ${actions}`).join(' | '))
  }
  const all = pages.flatMap(({ people, read }) => people.map((person) => ({ person, as: read.find(({ name }) => name === person.name) })))
  const found = all.flatMap(({ person, as }) => (as ? [{ person, as }] : []))
  const read = pages.flatMap((page) => page.read.map(({ name }) => page.people.some((person) => person.name === name)))
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10
  return {
    found: share(found.length, all.length),
    false: share(read.filter((right) => !right).length, read.length),
    post: share(found.filter(({ person, as }) => person.post === as.post).length, found.length),
    actions: share(
      found.filter(({ person, as }) => [...person.actions].sort().join() === [...as.actions].sort().join()).length,
      found.length,
    ),
  }
}

describe('readPeople, over many names and ways of telling', () => {
  it.each([
    ['common', { found: 99, false: 0.5, post: 99, actions: 97 }],
    ['rare', { found: 97, false: 1, post: 99, actions: 97 }],
    ['tricky', { found: 60, false: 2, post: 98, actions: 95 }],
  ] as const)('finds %s names exactly or not at all', (kind, least) => {
    const rate = rates(kind)
    console.log(kind, rate)
    expect(rate.found).toBeGreaterThanOrEqual(least.found)
    expect(rate.false).toBeLessThanOrEqual(least.false)
    expect(rate.post).toBeGreaterThanOrEqual(least.post)
    expect(rate.actions).toBeGreaterThanOrEqual(least.actions)
  })

  it.each(namelessTellings)('finds nobody in %s', (body) => {
    expect(peopleOf(body)).toEqual([])
  })
})
