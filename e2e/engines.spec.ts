import type { Page } from '@playwright/test'
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

/** Searches of every kind that a link can hold: words, phrases, one character, exclusion, either-or, titles, filters, orders, later pages. */
const searches: readonly string[] = [
  '',
  'q=会议',
  'q=创城',
  'q="推进会"',
  'q=市',
  'q=2020年',
  'q=全國文明城市',
  'q=会议 -推进会',
  'q=推进会 OR 动员会',
  'q=标题:会&sort=place',
  'q=此词绝无所见',
  'q=会议&stage=advance',
  'q=会议&stage=!advance&sort=oldest',
  'year=none',
  'place=320000,330000&stage=!sprint',
  'page=2',
]

const results = (page: Page) => page.getByRole('region', { name: '检索结果' })
const isDown = (page: Page) => page.getByRole('status').filter({ hasText: '检索服务器暂时无法使用' })

/** All that a page of results says: its number, its list in order, and every value of every facet with its number. */
async function whatStands(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address)
  const facets = page.getByRole('complementary', { name: '筛选' }).getByRole('link')
  return [
    ...(await results(page).getByRole('status').allInnerTexts()),
    ...(await results(page).getByRole('heading', { level: 2 }).allInnerTexts()),
    ...(await facets.evaluateAll((links) => links.map((link) => `${link.getAttribute('href')} ${link.textContent}`))),
  ]
}

for (const { name, missing, start } of servers)
  test(`${name} and Postgres serve the same site with the same numbers, and when ${name} goes down in the middle of use the page says so`, async ({
    page,
  }) => {
    test.skip(missing !== null, missing ?? '')
    test.setTimeout(480_000)
    const server = await start()
    const site = await startSite(server.settings)
    const addresses = searches.map((search) => `${site.address}/search?${search}`)
    try {
      await expect(async () => {
        await page.goto(`${site.address}/search?q=${encodeURIComponent('会议')}`)
        await expect(isDown(page)).toHaveCount(0, { timeout: 1_000 })
      }).toPass({ timeout: 60_000 })
      const before: (readonly string[])[] = []
      for (const address of addresses) {
        before.push(await whatStands(page, address))
        await expect(isDown(page), `${name} answers ${address}`).toHaveCount(0)
      }

      await server.stop()
      await page.goto(addresses[1] ?? '')
      await expect(isDown(page)).toHaveCount(1)
      for (const [index, address] of addresses.entries())
        expect(await whatStands(page, address), `Postgres beside ${name}: ${address}`).toEqual(before[index])
      expect(new Set(before.map(([stated]) => stated)).size, 'the searches find different numbers').toBeGreaterThan(8)
    } finally {
      await site.end()
      await server.stop()
    }
  })
