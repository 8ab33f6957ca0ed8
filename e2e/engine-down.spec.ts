import { hasMeilisearch, startMeilisearch } from '../scripts/testing/meilisearch.ts'
import { expect, test } from './journey.ts'
import { startSite } from './site.ts'

test('a search engine that goes down in the middle of use is stood in for by Postgres, and the page says so', async ({ page }) => {
  test.skip(!hasMeilisearch() || Boolean(process.env.MEILISEARCH_URL), 'needs a program "meilisearch" on PATH that the journey may stop')
  test.setTimeout(240_000)
  const meilisearch = await startMeilisearch()
  const site = await startSite({ MEILISEARCH_URL: meilisearch.host })
  try {
    const search = `${site.address}/search?q=${encodeURIComponent('会议')}&stage=advance`
    const results = page.getByRole('region', { name: '检索结果' })
    const standIn = page.getByRole('status').filter({ hasText: '数据库直接检索' })
    await expect(async () => {
      await page.goto(search)
      await expect(standIn).toHaveCount(0, { timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    const total = results.getByRole('status')
    const stated = await total.innerText()
    const found = await results.getByRole('heading', { level: 2 }).allInnerTexts()

    await meilisearch.stop()
    await page.goto(search)
    await expect(standIn).toContainText('暂时无法使用')
    await expect(total).toHaveText(stated)
    await expect(results.getByRole('heading', { level: 2 })).toHaveText(found)
  } finally {
    await site.end()
    await meilisearch.stop()
  }
})
