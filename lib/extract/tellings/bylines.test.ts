import { describe, expect, it } from 'vitest'
import { bylineTellings } from './bylines.ts'
import { readTelling } from './read-telling.ts'

describe('authors, source, mode and kind of text told by', () => {
  it.each(bylineTellings)('$way', ({ page, way: _way, ...wanted }) => {
    const read = readTelling(page)
    const all = {
      authors: read.authors.map(({ value }) => value),
      source: read.source.value,
      mode: read.meetingMode.value,
      type: read.documentType.value,
    }
    expect(all).toMatchObject(wanted)
  })
})
