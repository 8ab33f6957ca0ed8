import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'

const results = (page: Page) => page.getByRole('region', { name: '检索结果' })
const searchBox = (page: Page) => page.getByLabel('检索会议报道')
const headings = (page: Page) => results(page).getByRole('heading', { level: 2 })
const facet = (page: Page, name: string) => page.getByRole('complementary', { name: '筛选' }).getByRole('region', { name, exact: true })

async function statedTotal(page: Page): Promise<number> {
  const stated = await page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /篇|没有/ })
    .last()
    .innerText()
  return Number(stated.match(/\d+/)?.[0] ?? 0)
}

/** Chooses the first value of a facet, and returns how many reports it promised. */
async function chooseFirst(page: Page, facetName: string): Promise<number> {
  const link = facet(page, facetName).getByRole('link', { name: / \d+$/ }).first()
  const promised = Number((await link.innerText()).match(/(\d+)\s*$/)?.[1])
  const before = page.url()
  await link.click()
  await expect(page).not.toHaveURL(before)
  return promised
}

test('a researcher narrows a search by province, year and stage, and shares the link', async ({ page, browser }) => {
  await page.goto('/')
  await searchBox(page).fill('会议')
  await searchBox(page).press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  for (const name of ['地点', '年份', '阶段']) {
    const promised = await chooseFirst(page, name)
    await expect(results(page).getByRole('status')).toContainText(new RegExp(`(^|\\D)${promised}(\\D|$)`))
  }
  const total = await statedTotal(page)
  expect(total).toBeGreaterThan(0)
  await expect(headings(page)).toHaveCount(Math.min(total, 20))
  await expect(page.getByRole('navigation', { name: '已选条件' }).getByRole('link', { name: /^去掉条件/ })).toHaveCount(4)
  const found = await headings(page).allInnerTexts()

  const colleague = await browser.newPage()
  await colleague.goto(page.url())
  await expect(headings(colleague)).toHaveText(found)
  await colleague.close()
})

test('a researcher excludes a stage, and what remains adds up', async ({ page }) => {
  await page.goto('/search')
  const all = await statedTotal(page)
  await page.goto('/search?stage=advance')
  const advance = await statedTotal(page)
  await page.goto('/search?stage=!advance')
  const others = await statedTotal(page)
  await page.goto('/search?stage=none')
  expect(advance + others + (await statedTotal(page))).toBe(all)
  expect(advance).toBeGreaterThan(0)
})

test('every mark of the charts on the front page leads to a list of exactly its number', async ({ page }) => {
  await page.goto('/')
  const marks = await page
    .getByRole('main')
    .getByRole('link', { name: /\d/ })
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', name: link.getAttribute('aria-label') ?? link.textContent ?? '' })),
    )
  const counted = marks.filter(({ href }) => /^\/search\?(year|place|stage)=/.test(href))
  expect(counted.length).toBeGreaterThan(40)
  for (const { href, name } of counted) {
    const promised = Number(name.match(/(\d+)\s*(篇|$)/)?.[1])
    const answer = await page.request.get(href)
    const stated = (await answer.text()).match(/role="status"[^>]*>(.*?)<\/p>/s)?.[1]?.replace(/<!-- -->|<[^>]+>/g, '')
    expect(stated, `${name} → ${href}`).toMatch(promised === 0 ? /没有|0/ : new RegExp(`(^|\\D)${promised}(\\D|$)`))
  }
})

test('a search in traditional script, or in full width, finds the same reports', async ({ page }) => {
  const totals: number[] = []
  for (const spelling of ['全国文明城市测评2020年', '全國文明城市測評２０２０年', '全国文明城市']) {
    await page.goto(`/search?q=${encodeURIComponent(spelling.slice(0, 6))}`)
    totals.push(await statedTotal(page))
  }
  expect(totals[0]).toBeGreaterThan(0)
  expect(totals[1]).toBe(totals[0])
  expect(totals[2]).toBe(totals[0])
})

test('a mistyped query is answered with what was understood, and a search without a match offers looser ones', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('"推进会')}`)
  await expect(page.getByText('引号').first()).toBeVisible()
  expect(await statedTotal(page)).toBeGreaterThan(0)

  await page.goto(`/search?q=${encodeURIComponent('推进会 此词绝无所见')}`)
  const looser = page.getByRole('region', { name: '检索结果' }).getByRole('link', { name: /推进会/ })
  await expect(looser.first()).toBeVisible()
  await looser.first().click()
  expect(await statedTotal(page)).toBeGreaterThan(0)
})

test('everything can be done without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/')
  await searchBox(page).fill('推进会')
  await page.getByRole('button', { name: '检索' }).click()
  await chooseFirst(page, '阶段')
  expect(await statedTotal(page)).toBeGreaterThan(0)
  await headings(page).first().getByRole('link').click()
  const place = page.locator('[data-field="place"] summary').first()
  await place.click()
  await expect(page.locator('[data-field="place"]').getByText('规则').first()).toBeVisible()
  await context.close()
})

test('the keyboard alone leads from the front page to a report', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await searchBox(page).focus()
  await page.keyboard.type('推进会')
  await page.keyboard.press('Enter')
  await expect(headings(page).first()).toBeVisible()
  await headings(page).first().getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/reports\/\d+/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the months under a year are counted, and each leads to a list of exactly its number', async ({ page }) => {
  await page.goto('/search')
  await chooseFirst(page, '年份')
  const months = facet(page, '年份').getByRole('link', { name: /月 \d+$/ })
  const offered = await months.evaluateAll((links) =>
    links.map((link) => ({ href: link.getAttribute('href') ?? '', name: link.textContent ?? '' })),
  )
  expect(offered.length).toBeGreaterThan(0)
  for (const { href, name } of offered) {
    await page.goto(href)
    expect(await statedTotal(page), name).toBe(Number(name.match(/(\d+)$/)?.[1]))
  }
})

test('a place is looked for inside its facet, in pinyin, although its province is closed', async ({ page }) => {
  await page.goto('/search')
  const places = facet(page, '地点')
  await places.getByRole('searchbox', { name: '在“地点”中查找' }).fill('hf')
  await places.getByRole('link', { name: /合肥市 \d+$/ }).click()
  await expect(page).toHaveURL('/search?place=340100')
  await expect(places.getByRole('link', { name: /合肥市/ }).first()).toHaveAttribute('aria-current', 'true')
})

test('a facet is put in the order of its numbers', async ({ page }) => {
  await page.goto('/search')
  const places = facet(page, '地点')
  await places.getByRole('button', { name: '按数量排' }).click()
  const numbers = await places
    .getByRole('link', { name: / \d+$/ })
    .evaluateAll((links) => links.map((link) => Number(link.textContent?.match(/(\d+)$/)?.[1])))
  expect(numbers.length).toBeGreaterThan(8)
  expect(numbers.slice(0, -1)).toEqual(numbers.slice(0, -1).sort((a, b) => b - a))
  await expect(places.getByRole('button', { name: '按地区排' })).toBeVisible()
})

test('a name typed with one wrong character is offered as the archive has it', async ({ page }) => {
  const { suggestions } = await (await page.request.get('/api/suggest?q=h')).json()
  const { label } = suggestions.find(({ kind }: { kind: string }) => kind === 'person')
  await page.goto(`/search?q=${encodeURIComponent(`囧${label.slice(1)}`)}`)
  await expect(results(page).getByText('相近的名称').first()).toBeVisible()
  await results(page).getByRole('link', { name: label, exact: true }).click()
  expect(await statedTotal(page)).toBeGreaterThan(0)
})

test('the other places of a word in a report open on demand, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(`/search?q=${encodeURIComponent('文明')}`)
  const more = results(page)
    .getByText(/^同篇另有/)
    .first()
  await more.click()
  await expect(results(page).locator('details[open] mark').first()).toBeVisible()
  await context.close()
})

test('an address that cannot be read is answered 400, with a message and the ways on', async ({ request, baseURL }) => {
  for (const path of ['/%E0%A4%A', '/reports/%ff', '/en/%']) {
    // As it stands: a browser's own address parser would leave it alone too.
    const answer = await request.get(`${baseURL}${path}`)
    expect(answer.status(), path).toBe(400)
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
    expect(await answer.text()).toContain(path.startsWith('/en/') ? 'href="/en/search"' : 'href="/search"')
  }
})

test('every page and file says how it may be used', async ({ request }) => {
  for (const path of ['/', '/search', '/api/suggest?q=h', '/icon.svg', '/robots.txt', '/reports/999999'])
    expect((await request.get(path)).headers(), path).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
})
