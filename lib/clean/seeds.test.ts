import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toSimplified } from '#lib/text/index.ts'
import { cleanPage } from './clean-page.ts'
import { decodePage } from './decode/decode-page.ts'
import { comparableTexts, dense } from './testing/compare-text.ts'

const folder = process.env.HUIJI_SEEDS ?? '../shared/seeds'
const present = existsSync(join(folder, 'clean'))
if (!present) console.info(`Skipped: the seed pages are not at ${folder} (set HUIJI_SEEDS)`)

const names = present
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : []

function cleaned(name: string) {
  const page = decodePage(readFileSync(join(folder, name)), { fileName: name, url: null, fetchedAt: null, contentType: null })
  if ('problem' in page) throw new Error(page.message)
  const report = cleanPage(page).reports[0]
  return { body: toSimplified(report?.texts.body?.text ?? '').text, damage: report?.damage ?? [] }
}

describe.skipIf(!present)('the seed pages', () => {
  it.each(names)('%s comes out as a careful reader has it', (name) => {
    const { body, damage } = cleaned(name)
    const expected = readFileSync(join(folder, 'clean', `${name.slice(0, 3)}.txt`), 'utf8')
    const [actual, wanted] = comparableTexts(body, expected, damage)
    expect(actual).toBe(wanted)
  })

  it.each(names)('%s keeps its paragraphs', (name) => {
    const expected = readFileSync(join(folder, 'clean', `${name.slice(0, 3)}.txt`), 'utf8')
    const { body, damage } = cleaned(name)
    if (damage.length > 0) return
    expect(body.split('\n').map(dense)).toEqual(expected.trim().split(/\r?\n/).map(dense))
  })
})
