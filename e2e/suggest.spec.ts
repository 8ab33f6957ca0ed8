import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'

const box = (page: Page) => page.getByRole('combobox', { name: '检索会议报道' })
const options = (page: Page) => page.getByRole('listbox', { name: '检索建议' }).getByRole('option')
const chips = (page: Page) => page.getByRole('navigation', { name: '已选条件' })

type Suggestion = { readonly kind: string; readonly label: string; readonly count: number | null; readonly href: string }
async function suggestions(page: Page, typed: string, rest = ''): Promise<Suggestion[]> {
  const answer = await page.request.get(`/api/suggest?q=${encodeURIComponent(typed)}${rest}`)
  expect(answer.status()).toBe(200)
  return (await answer.json()).suggestions
}

test('a place is found by first letters, by pinyin and in characters, and chosen by the keyboard alone', async ({ page }) => {
  await page.goto('/')
  for (const typed of ['hf', 'hefei', '合肥']) {
    await box(page).fill(typed)
    await expect(options(page).filter({ hasText: '安徽省合肥市' }).first()).toBeVisible()
  }
  await box(page).press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const active = await box(page).getAttribute('aria-activedescendant')
  await expect(options(page).first()).toHaveAttribute('id', String(active))
  await box(page).press('Enter')
  await expect(page).toHaveURL('/search?place=340100')
  await expect(chips(page).getByRole('link')).toHaveCount(1)
})

test('Enter without a choice searches for what was typed; Escape closes the list and keeps the words', async ({ page }) => {
  await page.goto('/')
  await box(page).fill('合肥')
  await expect(options(page).first()).toBeVisible()
  await box(page).press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('合肥')
  await box(page).fill('合肥市')
  await expect(options(page).first()).toBeVisible()
  await box(page).press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
})

test('a title leads to its report, and a filter is added to the search that stands', async ({ page }) => {
  await page.goto('/search?stage=advance')
  await box(page).fill('推进会 江苏')
  await options(page).filter({ hasText: '江苏省' }).first().click()
  await expect(chips(page).getByRole('link', { name: /^去掉条件/ })).toHaveCount(3)
  await box(page).fill('title:推进会')
  await options(page).first().click()
  await expect(page).toHaveURL(/\/reports\/\d+$/)
})

test('every number beside a suggestion is that of the list it leads to', async ({ page }) => {
  const offered = (await Promise.all(['安徽', '江苏', 'h', 'z', '创城', '网', '日报'].map((typed) => suggestions(page, typed)))).flat()
  const counted = offered.filter(({ count }) => count !== null)
  expect(counted.length).toBeGreaterThan(12)
  for (const { href, label, count } of counted) {
    const html = await (await page.request.get(href)).text()
    const stated = html.match(/role="status"[^>]*>(.*?)<\/p>/s)?.[1]?.replace(/<!-- -->|<[^>]+>/g, '')
    expect(stated, `${label} → ${href}`).toMatch(new RegExp(`(^|\\D)${count}(\\D|$)`))
  }
})

test('a suggestion keeps the language and the filters, and then promises no number', async ({ page }) => {
  const [first] = await suggestions(page, 'hf', '&stage=advance&lang=en')
  expect(first).toMatchObject({ kind: 'place', count: null, href: '/en/search?place=340100&stage=advance' })
})

test('a wrong question is refused with what to change', async ({ page }) => {
  for (const [parameters, named] of [
    ['', 'q'],
    [`q=${'长'.repeat(501)}`, '500'],
    ['q=a&lang=fr', 'fr'],
    ['q=a&colour=red', 'colour'],
    ['q=a&stage=party', 'party'],
  ] as const) {
    const answer = await page.request.get(`/api/suggest?${parameters}`)
    expect(answer.status(), parameters).toBe(400)
    expect((await answer.json()).error).toContain(named)
  }
})

test('an answer comes within 50 milliseconds', async ({ page }) => {
  const times: number[] = []
  for (const typed of ['h', 'hef', '合', '合肥', '推进', '推进会', '创', 'cc', '无此字样']) {
    // The quickest of five: the site shares its machine with the browser and the database.
    let quickest = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < 5; turn++) {
      const begun = performance.now()
      await suggestions(page, typed)
      quickest = Math.min(quickest, performance.now() - begun)
    }
    times.push(quickest)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
  expect(median).toBeLessThan(50)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing serious hinders anybody while suggestions and months are open (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/en/search?year=2021')
    await page.getByRole('combobox').fill('h')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
}
