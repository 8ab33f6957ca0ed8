import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toSimplified } from '#lib/text/index.ts'
import { changedSeed } from './testing/changed-seed.ts'
import { expectAnswers, expectQuotes } from './testing/expect-answers.ts'
import { readPage } from './testing/read-page.ts'
import { seedPages } from './testing/seed-pages.ts'

const { folder, pages } = seedPages()
if (pages.length === 0) console.log(`Skipped: seed pages about other places, none at ${folder} (HUIJI_SEEDS).`)
if (pages.length === 0) it.skip('reads seed pages that were moved to other places')

const variants = [1, 2, 3, 4, 5, 6]
const withoutSpace = (text: string) => text.replace(/\s/g, '')

describe.each(pages)('seed page $file', (page) => {
  const source = readFileSync(join(folder, page.file), 'utf8')
  const cleanText = readFileSync(join(folder, page.cleanText), 'utf8')

  it.each(variants)('moved to another city, with other people and days (%i)', (variant) => {
    const changed = changedSeed(source, page, cleanText, variant)
    expect(changed.source).not.toBe(source)
    const read = readPage(Buffer.from(changed.source), page.file)
    expectAnswers(read, changed.page)
    expectQuotes(read)
    if (!page.damage) expect(withoutSpace(toSimplified(read.report.texts.body?.text ?? '').text)).toBe(withoutSpace(changed.cleanText))
  })
})
