import { describe, expect, it } from 'vitest'
import { readPeople } from '../people.ts'
import { inputOf } from '../testing/input-of.ts'
import { personTellings } from './persons.ts'

const title = '云川市召开创建全国文明城市推进会'
const lead = '4月3日,云川市召开创建全国文明城市推进会。'

/** The persons that were read, as tellings write them. */
const personsRead = (body: string): string[] =>
  readPeople(inputOf({ title, body: `${lead}\n${body}` })).flatMap(({ value }) =>
    value ? [`${value.name} ${value.post ?? '-'} ${value.actions.join(',')}`] : [],
  )

const nameOf = (person: string) => person.split(' ')[0]
const settled = personTellings.filter(({ open }) => !open)
const open = personTellings.filter((telling) => telling.open)

describe('persons told by', () => {
  it.each(settled)('$way', ({ body, people }) => {
    expect(personsRead(body)).toEqual(people)
  })

  it.each(open)('$way: not yet all read, and nobody else', ({ body, people }) => {
    const wanted = people.map(nameOf)
    expect(
      personsRead(body)
        .map(nameOf)
        .filter((name) => !wanted.includes(name)),
    ).toEqual([])
  })
})
