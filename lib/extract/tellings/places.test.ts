import { describe, expect, it } from 'vitest'
import { placeTellings } from './places.ts'
import { placeRead, readTelling } from './read-telling.ts'

const settled = placeTellings.filter(({ open }) => !open)
const open = placeTellings.filter((telling) => telling.open)

describe('a place told by', () => {
  it.each(settled)('$way', ({ page, place }) => {
    expect(placeRead(readTelling(page))).toBe(place)
  })

  it.each(open)('$way: not yet read, and never another', ({ page, place }) => {
    const read = placeRead(readTelling(page))
    expect(read === null || (place ?? '').startsWith(read)).toBe(true)
  })
})
