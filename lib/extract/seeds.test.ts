import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { expectAnswers, expectQuotes } from './testing/expect-answers.ts'
import { readPage } from './testing/read-page.ts'
import { seedPages } from './testing/seed-pages.ts'

const { folder, pages } = seedPages()
if (pages.length === 0) console.log(`Skipped: what is read from the seed pages, none at ${folder} (HUIJI_SEEDS).`)

if (pages.length === 0) it.skip('compares what is read with the seed pages')

describe.each(pages)('seed page $file', (page) => {
  const read = readPage(readFileSync(join(folder, page.file)), page.file)

  it('says what a careful reader takes from it', () => {
    expectAnswers(read, page)
  })

  it('shows the words it was read from', () => {
    expectQuotes(read)
  })
})
