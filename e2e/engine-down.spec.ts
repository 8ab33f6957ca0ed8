import { hasMeilisearch, startMeilisearch } from '../scripts/testing/meilisearch.ts'
import { openSearchMissing, startOpenSearch } from '../scripts/testing/opensearch/index.ts'
import { expect, test } from './journey.ts'
import { startSite } from './site.ts'

type SearchServer = { readonly settings: Readonly<Record<string, string>>; stop(): Promise<void> }

const noMeilisearch =
  !hasMeilisearch() || process.env.MEILISEARCH_URL ? 'needs a program "meilisearch" on PATH that the journey may stop' : null
const noOpenSearch = process.env.OPENSEARCH_URL ? 'needs a cluster that the journey may stop' : await openSearchMissing()

const servers: readonly { name: string; missing: string | null; start(): Promise<SearchServer> }[] = [
  {
    name: 'Meilisearch',
    missing: noMeilisearch,
    start: async () => {
      const { host, stop } = await startMeilisearch()
      return { settings: { MEILISEARCH_URL: host }, stop }
    },
  },
  {
    name: 'OpenSearch',
    missing: noOpenSearch,
    start: async () => {
      const { nodes, stop } = await startOpenSearch()
      return { settings: { OPENSEARCH_URL: nodes.join(',') }, stop }
    },
  },
]

for (const { name, missing, start } of servers)
  test(`${name} goes down in the middle of use: Postgres stands in with the same numbers, and the page says so`, async ({ page }) => {
    test.skip(missing !== null, missing ?? '')
    test.setTimeout(480_000)
    const server = await start()
    const site = await startSite(server.settings)
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

      await server.stop()
      await page.goto(search)
      await expect(standIn).toContainText('暂时无法使用')
      await expect(total).toHaveText(stated)
      await expect(results.getByRole('heading', { level: 2 })).toHaveText(found)
    } finally {
      await site.end()
      await server.stop()
    }
  })
