import type { Page } from '@playwright/test'
import answers from '#samples/answers.json' with { type: 'json' }
import { expect, test } from './journey.ts'

const keeper = { name: '试用馆员', email: 'keeper@huiji.example', password: 'a long enough password' }

async function signIn(page: Page, password: string): Promise<void> {
  await page.goto('/admin/sign-in')
  await page.getByLabel('电子邮箱').fill(keeper.email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

const statedTotal = async (page: Page): Promise<string | undefined> =>
  (await (await page.request.get('/search')).text()).match(/role="status"[^>]*>(.*?)<\/p>/s)?.[1]

test('a keeper sets up the first account and is in, signs out and in again, re-ingests everything and sees the run', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const link = process.env.HUIJI_E2E_SETUP_LINK ?? ''
  expect(link, 'the first start prints a one-time link').toMatch(/\/admin\/setup\?token=/)
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/sign-in/)

  await page.goto(link)
  await page.getByLabel('姓名').fill(keeper.name)
  await page.getByLabel('电子邮箱').fill(keeper.email)
  await page.getByLabel('密码').fill(keeper.password)
  await page.getByRole('button', { name: '设置账号' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  await page.getByRole('button', { name: '退出' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in/)

  const stranger = await browser.newContext({ baseURL, locale: 'zh-CN' })
  const strangersPage = await stranger.newPage()
  await strangersPage.goto(link)
  await expect(strangersPage.getByText('npm run setup-link')).toBeVisible()
  await signIn(strangersPage, 'not the password at all')
  await expect(strangersPage).toHaveURL(/\/admin\/sign-in/)
  await expect(strangersPage.getByRole('main')).toContainText(/不正确|不对|有误/)
  await stranger.close()

  await signIn(page, keeper.password)
  await expect(page).toHaveURL(/\/admin$/)
  const before = await statedTotal(page)
  await page.getByRole('button', { name: '用现行规则重新处理全部网页' }).click()
  await expect(page).toHaveURL(/\/admin\/runs\/\d+/)
  await expect(
    page
      .getByRole('main')
      .getByText(/已完成|完成/)
      .first(),
  ).toBeVisible({ timeout: 120_000 })
  await expect(page.getByRole('main')).toContainText(String(answers.pages.length))
  expect(await statedTotal(page)).toBe(before)

  await page.goto('/admin/runs')
  await expect(page.getByRole('main').getByRole('listitem').or(page.getByRole('row')).first()).toBeVisible()
  await page.goto('/reports/1')
  await page.getByRole('link', { name: '管理这篇报道' }).click()
  await expect(page).toHaveURL(/\/admin\/reports\/1$/)
  await page.goto('/admin/audit')
  await expect(page.getByRole('main')).toContainText(keeper.name)
})
