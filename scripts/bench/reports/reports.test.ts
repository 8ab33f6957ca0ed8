import { describe, expect, it } from 'vitest'
import { division, divisions, parentOf } from '#lib/knowledge/divisions.ts'
import { actions, documentTypes, levels, reportFlags, stages, tracks } from '#lib/report/index.ts'
import { type InventedReport, inventReport, templates } from './index.ts'

const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1)
const told = new Map(templates.map((name) => [name, seeds.map((seed) => inventReport(name, seed))]))
const textOf = ({ title, subtitle, paragraphs }: InventedReport): string => [title ?? '', subtitle ?? '', ...paragraphs].join('\n')

type Person = { readonly name: string; readonly post: string | null; readonly actions: readonly string[] }
type Place = { readonly province: string; readonly city: string | null; readonly district: string | null }
type Day = { readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly basis: string }

const hasForm = (text: string, { month, day }: Day): boolean => {
  const numerals = '〇一二三四五六七八九十'
  const han = (value: number) =>
    value <= 10
      ? (numerals[value] ?? '')
      : `${value >= 20 ? numerals[Math.floor(value / 10)] : ''}十${value % 10 ? numerals[value % 10] : ''}`
  const two = (value: number) => String(value).padStart(2, '0')
  const forms = [
    `${day}日`,
    `.${month}.${day}`,
    `-${two(month ?? 0)}-${two(day ?? 0)}`,
    `${han(month ?? 0)}月${han(day ?? 0)}日`,
    `${day}号`,
  ]
  return forms.some((form) => text.includes(form))
}

describe.each(templates)('%s', (name) => {
  const all = told.get(name) ?? []

  it('uses the words of the archive in its answers', () => {
    for (const { answer } of all) {
      if (answer.stage !== null) expect(stages).toContain(answer.stage)
      if (answer.track !== null) expect(tracks).toContain(answer.track)
      if (answer.level !== null) expect(levels).toContain(answer.level)
      expect(documentTypes).toContain(answer.documentType)
      for (const flag of answer.documentFlags as string[]) expect(reportFlags).toContain(flag)
    }
  })

  it('names divisions that exist', () => {
    for (const { answer } of all) {
      const { province, city, district } = (answer.place ?? { province: '110000', city: null, district: null }) as Place
      for (const code of [province, city, district]) if (code !== null) expect(division(code)?.code).toBe(code)
    }
  })

  it('prints the persons and posts that it answers with', () => {
    for (const report of all) {
      for (const person of report.answer.people as Person[]) {
        expect(textOf(report)).toContain(person.name)
        if (person.post) expect(textOf(report)).toContain(person.post)
        expect(person.actions.length).toBeGreaterThan(0)
        for (const action of person.actions) expect(actions).toContain(action)
      }
    }
  })

  it('prints the day, and the year unless it is only to be inferred', () => {
    for (const report of all) {
      const date = report.answer.meetingDate as Day | null
      if (date?.day != null) expect(hasForm(textOf(report), date)).toBe(true)
      if (date?.year != null && date.basis === 'printed') expect(textOf(report)).toMatch(new RegExp(`${date.year}|[一二]〇`, 'u'))
      if (date?.basis === 'inferred') expect(textOf(report)).not.toContain(String(date.year))
    }
  })

  it('answers with its first line as title, or with one made from the lead', () => {
    for (const { title, answer } of all) {
      expect(answer.titleBasis).toBe(title !== null ? 'printed' : answer.title === null ? null : 'derived')
      if (title !== null) expect(answer.title).toBe(title)
    }
  })

  it('prints the documents that it answers with', () => {
    for (const report of all) for (const words of report.answer.documents as string[]) expect(textOf(report)).toContain(words)
  })

  it('leaves no slot open and no sentence broken', () => {
    for (const report of all) {
      expect(textOf(report)).not.toMatch(/[{}[\]|~@]|undefined|NaN/u)
      expect(textOf(report)).not.toMatch(/[，、；：。]{2}|。[，；]|[，；、](?:\n|$)/u)
      expect(report.paragraphs.every((line) => line === line.trim() && line !== '')).toBe(true)
    }
  })

  it('tells it otherwise each time, and the same for the same seed', () => {
    expect(new Set(all.map(textOf)).size).toBe(all.length)
    expect(inventReport(name, 7)).toEqual(inventReport(name, 7))
  })
})

describe('all templates', () => {
  it('say enough for the place that is answered, wherever one is', () => {
    const short = (code: string) => {
      const name = division(code)?.name ?? ''
      return name.length > 4 ? name.slice(0, 2) : name.length > 2 ? name.slice(0, -1) : name
    }
    const times = (code: string) => divisions.filter(({ name }) => name === division(code)?.name || name === short(code)).length
    for (const report of [...told.values()].flat()) {
      const place = report.answer.place as Place | null
      const accepted = (report.answer.accept?.place ?? []) as unknown[]
      if (!place || accepted.includes(null)) continue
      const text = textOf(report)
      const { province, city, district } = place
      const above = [province, city].filter((code) => code !== null).some((code) => text.includes(short(code)))
      const below = city !== null && divisions.filter(({ code, name }) => parentOf(code)?.code === city && text.includes(name)).length > 1
      const known = district ? above || times(district) === 1 : above || below
      expect(known || report.template, text).toBe(true)
    }
  })

  it('are at least 64, of 150 to 4,000 characters, over every province, stage, level and kind of document', () => {
    const all = [...told.values()].flat()
    expect(templates.length).toBeGreaterThanOrEqual(64)
    for (const report of all) {
      expect(textOf(report).length).toBeGreaterThan(120)
      expect(textOf(report).length).toBeLessThan(4500)
    }
    const seen = (read: (report: InventedReport) => unknown) => new Set(all.map(read))
    expect(seen(({ answer }) => (answer.place as Place | null)?.province ?? null).size).toBe(32)
    expect(seen(({ answer }) => answer.stage).size).toBe(stages.length)
    for (const level of levels) expect(seen(({ answer }) => answer.level)).toContain(level)
    for (const type of documentTypes) expect(seen(({ answer }) => answer.documentType)).toContain(type)
  })

  it('are made of many different sentences', () => {
    const sentences = new Set([...told.values()].flat().flatMap((report) => textOf(report).split(/[。！？\n]/u)))
    console.info(`${sentences.size} different sentences in ${templates.length} templates told ${seeds.length} times`)
    expect(sentences.size).toBeGreaterThan(templates.length * 100)
  })

  it('can be told with half-width marks throughout', () => {
    for (const name of templates) {
      const { paragraphs, answer } = inventReport(name, 3, 'half')
      expect(paragraphs.join('')).not.toMatch(/[，：；！？（）]/u)
      expect(JSON.stringify([answer.title, answer.people, answer.documents])).not.toMatch(/[，：；！？（）]/u)
    }
  })
})
