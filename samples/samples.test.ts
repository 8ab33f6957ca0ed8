import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { division, parentOf } from '#lib/knowledge/index.ts'
import { documentTypes, levels, reportFlags, stages, tracks } from '#lib/report/index.ts'
import answers from './answers.json' with { type: 'json' }
import { buildPages } from './dressing/build-pages.ts'

const folder = import.meta.dirname
const files = readdirSync(join(folder, 'pages'))
const pageFiles = files.filter((file) => /\.(txt|html)$/.test(file))
const { pages } = answers
const yearsOf = ({ meetingDate, publishedAt }: (typeof pages)[number]): number[] =>
  meetingDate?.year ? [meetingDate.year] : publishedAt ? [Number(publishedAt.slice(0, 4))] : []

describe('the demonstration pages', () => {
  it('are what their recipes make of their clean texts', () => {
    const stale = [...buildPages(folder)].filter(([path, bytes]) => !readFileSync(join(folder, path)).equals(bytes))
    expect(stale.map(([path]) => path)).toEqual([])
  })

  it('have one answer each, and every answer has its page', () => {
    expect(pages.map(({ file }) => file).sort()).toEqual(pageFiles.sort())
  })

  it('have a sidecar that says where they claim to be from and that they are invented', () => {
    for (const file of pageFiles) {
      const sidecar = JSON.parse(readFileSync(join(folder, 'pages', `${file}.json`), 'utf8')) as Record<string, unknown>
      expect(new URL(String(sidecar.url)).hostname, file).toMatch(/\.example$/)
      expect(Number.isNaN(Date.parse(String(sidecar.fetchedAt))), file).toBe(false)
      expect(sidecar.invented, file).toBe(true)
    }
  })

  it('differ from the clean text only by what the recipe says: quiet text pages hold it word for word', () => {
    const quiet = pages.filter(({ noise, file }) => noise.length === 0 && file.endsWith('.txt'))
    expect(quiet.length).toBeGreaterThan(2)
    for (const { file, cleanText } of quiet) {
      expect(readFileSync(join(folder, 'pages', file), 'utf8')).toContain(readFileSync(join(folder, cleanText), 'utf8').trimEnd())
    }
  })
})

describe('the answers', () => {
  it('use divisions that exist and stand below each other', () => {
    for (const { file, place } of pages) {
      if (!place) continue
      const codes = [place.province, place.city, place.district].filter((code) => code !== null)
      for (const code of codes) expect(division(code), `${file}: ${code}`).not.toBeNull()
      codes.slice(1).forEach((code, at) => {
        expect(parentOf(code)?.code, `${file}: ${code}`).toBe(codes[at])
      })
    }
  })

  it('call a title printed exactly when the page prints it', () => {
    for (const { file, titleBasis } of pages) {
      const { layout } = JSON.parse(readFileSync(join(folder, 'recipes', file.replace(/\.(txt|html)$/, '.json')), 'utf8')) as {
        layout: string[]
      }
      expect(
        layout.some((line) => line.includes('{title}')),
        file,
      ).toBe(titleBasis === 'printed')
    }
  })

  it('use the vocabularies of the archive', () => {
    for (const { file, stage, track, level, documentType, documentFlags, people } of pages) {
      expect(stages, file).toContain(stage)
      expect([...tracks, null], file).toContain(track)
      expect([...levels, null], file).toContain(level)
      expect(documentTypes, file).toContain(documentType)
      for (const flag of documentFlags) expect(reportFlags, file).toContain(flag)
      for (const { actions } of people) expect(actions.length, file).toBeGreaterThan(0)
    }
  })

  it('name only people, authors and sources that stand on the page', () => {
    const recipe = (file: string): string => readFileSync(join(folder, 'recipes', file.replace(/\.(txt|html)$/, '.json')), 'utf8')
    for (const { file, cleanText, people, authors, source } of pages) {
      const page = readFileSync(join(folder, cleanText), 'utf8') + JSON.stringify((JSON.parse(recipe(file)) as { layout: string[] }).layout)
      for (const word of [...people.map(({ name }) => name), ...authors, ...(source ? [source] : [])]) expect(page, file).toContain(word)
    }
  })
})

describe('the spread', () => {
  it('covers at least forty-eight pages and twenty provinces', () => {
    expect(pages.length).toBeGreaterThanOrEqual(48)
    expect(new Set(pages.flatMap(({ place }) => place?.province ?? [])).size).toBeGreaterThanOrEqual(20)
  })

  it('covers every stage, every track and the years 2005 to 2025', () => {
    expect(new Set(pages.map(({ stage }) => stage))).toEqual(new Set(stages))
    for (const track of tracks) expect(pages.map((page) => page.track)).toContain(track)
    const wanted = Array.from({ length: 21 }, (_, index) => 2005 + index)
    expect(wanted.filter((year) => !pages.flatMap(yearsOf).includes(year))).toEqual([])
  })

  it('covers every kind of document but "other", every level of organiser, and at least ten noise families', () => {
    expect(documentTypes.filter((type) => !pages.some(({ documentType }) => documentType === type))).toEqual(['other'])
    expect(levels.filter((level) => !pages.some((page) => page.level === level))).toEqual([])
    expect(new Set(pages.flatMap(({ noise }) => noise)).size).toBeGreaterThanOrEqual(10)
  })

  it('leaves some places and dates unknown, because pages do', () => {
    expect(pages.filter(({ place }) => place === null).length).toBeGreaterThanOrEqual(3)
    expect(pages.filter(({ meetingDate }) => meetingDate === null).length).toBeGreaterThanOrEqual(3)
  })
})
