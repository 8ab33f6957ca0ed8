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

test('a keeper says with a reason that two reports are no copies, sees it kept, and takes it back', async ({ page }) => {
  await signIn(page, keeper.password)
  await expect(page).toHaveURL(/\/admin$/)
  await page.goto(`/search?q=${encodeURIComponent('"淄博市召开创建全国文明城市工作会议"')}`)
  await page.getByRole('region', { name: '检索结果' }).getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await page.getByRole('link', { name: '管理这篇报道' }).click()
  const copies = page.getByRole('region', { name: '同文' })
  await copies.getByRole('textbox', { name: /不是同文的理由/ }).fill('两页所示年份不同')
  await copies.getByRole('button', { name: '不是同文' }).click()
  await expect(copies.getByText(/认定为不同文：两页所示年份不同/)).toBeVisible()
  await expect(copies.getByText('没有发现同文。')).toBeVisible()
  await page.goto('/admin/audit')
  await expect(page.getByRole('row').filter({ hasText: '认定不同文' })).toContainText('两页所示年份不同')
  await page.goBack()
  await copies.getByRole('button', { name: '取消认定' }).click()
  await expect(copies.getByRole('button', { name: '不是同文' })).toBeVisible()
})
