import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey.ts'

const root = join(import.meta.dirname, '..')
const seeds = process.env.HUIJI_SEEDS ?? join(root, '..', 'shared', 'seeds')

type Seed = {
  readonly file: string
  readonly title: string
  readonly place: {
    readonly province: string
    readonly city: string | null
    readonly district: string | null
    readonly zone: string | null
  }
  readonly meetingDate: { readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly basis: string }
  readonly publishedAt: string | null
  readonly stage: string
  readonly track: string
  readonly campaigns: readonly string[]
  readonly documentType: string
  readonly meetingType: string
  readonly people: readonly { readonly name: string; readonly post: string }[]
  readonly authors: readonly string[]
  readonly source: string | null
  readonly cleanText: string
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')
const field = (page: Page, name: string): Locator => page.locator(`[data-field="${name}"]`)

/** A value is given with the words it was read from, or says that it is an inference. */
async function expectWords(value: Locator): Promise<void> {
  await value.locator('summary').first().click()
  const words = value.getByRole('link', { name: /在文中查看/ })
  await expect(words.or(value.getByText(/推断|推出|据正文/)).first()).toBeVisible()
}

async function expectField(page: Page, name: string, parts: readonly (string | null)[]): Promise<void> {
  const value = field(page, name)
  for (const part of parts) if (part !== null) await expect(value.first()).toContainText(part)
  await expectWords(value.first())
}

/** The value's "same value" link carries the code that the answer names. */
const expectCode = (page: Page, name: string, parameter: string) =>
  expect(field(page, name).locator(`a[href*="${parameter}"]`).first()).toBeAttached()

test('a folder with the five real pages goes in with one command, and every expected value is there with its words', async ({ page }) => {
  test.skip(!existsSync(join(seeds, 'expected.json')), `no seed pages at ${seeds}`)
  test.setTimeout(240_000)
  const { pages } = JSON.parse(readFileSync(join(seeds, 'expected.json'), 'utf8')) as { pages: readonly Seed[] }
  expect(pages).toHaveLength(5)
  // Beside the pages lie their clean texts: copies of the same articles, which would stand for them.
  const folder = mkdtempSync(join(tmpdir(), 'huiji-seeds-'))
  for (const { file } of pages) copyFileSync(join(seeds, file), join(folder, file))
  execFileSync(join(root, 'node_modules', '.bin', 'node'), ['scripts/ingest.ts', folder], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', HUIJI_DATA: process.env.HUIJI_E2E_DATA },
    stdio: 'ignore',
  })
  rmSync(folder, { recursive: true })
  for (const seed of pages) {
    await page.goto(`/search?q=${encodeURIComponent(`title:"${seed.title}"`)}`)
    await page.getByRole('region', { name: '检索结果' }).getByRole('heading', { level: 2 }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed.title)
    const { place, meetingDate } = seed
    await expectField(page, 'place', [place.zone])
    await expectCode(page, 'place', `place=${place.district ?? place.city ?? place.province}`)
    const day = [meetingDate.year && `${meetingDate.year}年`, meetingDate.month && `${meetingDate.month}月${meetingDate.day}日`]
    await expectField(page, 'meetingDate', [day.filter(Boolean).join(''), meetingDate.basis === 'inferred' ? '推断' : null])
    await expectField(page, 'stage', [])
    await expectCode(page, 'stage', `stage=${seed.stage}`)
    await expectCode(page, 'documentType', `type=${seed.documentType}`)
    await expectField(page, 'meetingTypes', [seed.meetingType])
    await expectField(page, 'campaigns', seed.campaigns)
    for (const person of seed.people) await expect(field(page, 'people').first()).toContainText(`${person.name} ${person.post}`)
    for (const author of seed.authors) await expect(field(page, 'authors').first()).toContainText(author)
    if (seed.source) await expectField(page, 'source', [seed.source])
    if (seed.publishedAt) await expect(field(page, 'publishedAt').first()).toContainText(seed.publishedAt.slice(0, 10))
    const clean = withoutSpace(readFileSync(join(seeds, seed.cleanText), 'utf8'))
    const shown = withoutSpace(await page.getByRole('region', { name: '会议报道正文' }).innerText())
    expect(shown).toBe(clean)
  }
})
