import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './journey.ts'

const pages = [
  '/',
  '/search',
  '/search?q=%E6%8E%A8%E8%BF%9B%E4%BC%9A&stage=!advance',
  '/search?q=%E6%AD%A4%E8%AF%8D%E7%BB%9D%E6%97%A0%E6%89%80%E8%A7%81',
  '/reports/1',
  '/reports/1?view=captured',
  '/reports/1?view=difference',
  '/help',
  '/en',
  '/en/search?q=%E5%88%9B%E5%9F%8E',
  '/en/reports/2',
  '/admin/sign-in',
  '/reports/999999',
]

for (const colorScheme of ['light', 'dark'] as const) {
  // The captured page stands in a frame of its own, in which nothing runs: not even the checker.
  for (const path of pages) {
    test(`nothing serious hinders anybody on ${decodeURIComponent(path)} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  }
}

test('no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  // The captured page stands in a frame of its own, in which nothing runs: not even the checker.
  for (const path of pages) {
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})
