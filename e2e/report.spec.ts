import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'

const samples = join(import.meta.dirname, '..', 'samples')

/** A demonstration page whose capture is in traditional script with readings in brackets. */
function hauntedSample(): { readonly title: string; readonly captured: string } {
  const pages = JSON.parse(readFileSync(join(samples, 'answers.json'), 'utf8')).pages as { file: string; title: string | null }[]
  const ghost = /[㐀-鿿]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/g
  for (const { file, title } of pages) {
    if (!readdirSync(join(samples, 'pages')).includes(file) || !file.endsWith('.txt') || !title) continue
    const captured = readFileSync(join(samples, 'pages', file), 'utf8')
    if ((captured.match(ghost) ?? []).length >= 20) return { title, captured }
  }
  throw new Error('No demonstration page with readings in brackets')
}

async function openReport(page: Page, title: string): Promise<void> {
  await page.goto(`/search?q=${encodeURIComponent(`"${title.replaceAll('"', '')}"`)}`)
  await page.getByRole('region', { name: '检索结果' }).getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

test('a reader asks a value for its words, and finds them lit up in the text', async ({ page }) => {
  await openReport(page, hauntedSample().title)
  const place = page.locator('[data-field="place"]')
  await place.locator('summary').click()
  const quote = place.getByRole('link', { name: /在文中查看/ }).first()
  await quote.click()
  const words = page.locator(new URL(page.url()).hash)
  await expect(words).toBeInViewport()
  const backgrounds = await words.evaluate((element) =>
    [element, element.parentElement].map((lit) => (lit ? getComputedStyle(lit).backgroundColor : '')),
  )
  expect(backgrounds.some((colour) => /^rgb\(/.test(colour))).toBe(true)
})

test('a reader sees the page as captured, and each step of the cleaning as a difference', async ({ page }) => {
  const { title, captured } = hauntedSample()
  await openReport(page, title)
  await page.getByRole('link', { name: '清洗差异' }).click()
  const steps = page.getByRole('navigation', { name: '按步骤查看' })
  const ghosts = steps.getByRole('link', { name: /拼音/ })
  const promised = Number((await ghosts.innerText()).match(/\d+/)?.[0])
  expect(promised).toBeGreaterThan(10)
  await ghosts.click()
  await expect(page).toHaveURL(/step=pinyinGhosts/)
  await expect(page.getByRole('deletion').first()).toBeVisible()

  await page.getByRole('link', { name: '原始页面' }).click()
  const line =
    captured
      .split('\n')
      .find((text) => /\([a-zà-ǜ]+\)/.test(text) && text.length > 60)
      ?.trim()
      .slice(0, 40) ?? ''
  await expect(page.getByRole('main')).toContainText(line)
})

test('a reader switches between simplified and printed script', async ({ page }) => {
  await openReport(page, hauntedSample().title)
  const body = page.getByRole('region', { name: '会议报道正文' })
  const simplified = await body.innerText()
  expect(simplified).toContain('会议')
  await page
    .getByRole('main')
    .getByRole('link', { name: /原文字形|繁体|原字形|原貌/ })
    .first()
    .click()
  await expect(body).toContainText('會議')
  await page.getByRole('main').getByRole('link', { name: /简体/ }).first().click()
  await expect(body).toHaveText(simplified.replace(/\n+/g, ''), { useInnerText: false })
})

test('the English interface shows the same report, its text still marked as Chinese', async ({ page }) => {
  await openReport(page, hauntedSample().title)
  await page.getByRole('navigation', { name: '界面语言' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/reports\/\d+/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('[lang^="zh"]').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', /zh/)
})

test('a report that does not exist is answered 404 with a way on', async ({ page }) => {
  const answer = await page.goto('/reports/999999')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})

test('a page written for demonstration says so in the list, on its page and in its citation', async ({ page }) => {
  const { title } = hauntedSample()
  await openReport(page, title)
  await expect(page.getByRole('main').getByRole('note')).toContainText('虚构示例')
  await expect(page.getByRole('region', { name: '引用' })).toContainText(`${title}（虚构示例）`)
  await page.goBack()
  await expect(page.getByRole('region', { name: '检索结果' }).getByText('虚构示例').first()).toBeVisible()
})

test('a reader points at a value, or reaches it by keyboard, and only its own words light up', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('指挥部第九次会议')}`)
  await page.getByRole('region', { name: '检索结果' }).getByRole('heading', { level: 2 }).getByRole('link').first().click()
  const colourOf = (words: string) =>
    page
      .getByRole('region', { name: '会议报道正文' })
      .locator('mark.evidence', { hasText: words })
      .last()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor)
  const dark = 'rgba(0, 0, 0, 0)'
  const number = page.locator('[data-field="meetingNumber"]').locator('summary')
  const people = page.locator('[data-field="people"]').locator('summary')
  await expect(number).toContainText('第 9 次')
  expect(await colourOf('第九次')).toBe(dark)
  await number.hover()
  await expect.poll(() => colourOf('第九次')).not.toBe(dark)
  await people.nth(1).focus()
  await page.mouse.move(0, 0)
  await expect.poll(() => colourOf('第九次')).toBe(dark)
  const names = await people.locator('[lang]').allInnerTexts()
  expect(names.length).toBeGreaterThan(1)
  await expect.poll(() => colourOf(names[1] ?? '')).not.toBe(dark)
  expect(await colourOf(names[0] ?? '')).toBe(dark)
})

test('a reader goes from one copy of an article to another, and sees which stands for it', async ({ page }) => {
  await openReport(page, '淄博市召开创建全国文明城市工作会议')
  const copies = page.getByRole('region', { name: '同文各页' })
  await expect(copies.getByRole('listitem')).toHaveCount(2)
  await expect(copies.getByText('底本', { exact: true })).toHaveCount(1)
  const first = page.url()
  await copies.getByRole('link').click()
  await expect(page).not.toHaveURL(first)
  await expect(copies.getByRole('listitem').filter({ hasText: '本页' })).toHaveCount(1)
})

test('without scripts and by keyboard, a reader narrows the difference of a web page to one step', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: 'zh-CN' })
  const page = await context.newPage()
  await openReport(page, '宣城市召开争创全国文明典范城市工作启动大会')
  await page.getByRole('link', { name: '清洗差异' }).press('Enter')
  const steps = page.getByRole('navigation', { name: '按步骤查看' })
  const tags = page.getByRole('deletion').filter({ hasText: '</' })
  await expect(page.getByRole('deletion').filter({ hasText: '‹›' }).first()).toBeVisible()
  await expect(tags.filter({ visible: true })).toHaveCount(0)
  await steps.getByRole('link', { name: /去除网页代码/ }).press('Enter')
  await expect(page).toHaveURL(/step=html/)
  await expect(tags.first()).toBeVisible()
  await expect(steps.getByRole('link', { name: /去除网页代码/ })).toHaveAttribute('aria-current', /.+/)
  await context.close()
})
