import { expect, test } from './journey.ts'

const keeper = { name: '试用馆员', email: 'keeper@huiji.example', password: 'a long enough password' }

test('a keeper sets up the first account, signs in again, re-ingests everything and sees the run', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000)
  const link = process.env.HUIJI_E2E_SETUP_LINK ?? ''
  expect(link, 'the first start prints a one-time link').toMatch(/\/admin\/setup\?token=/)

  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/sign-in/)

  await page.goto(link)
  await page.getByLabel('姓名').or(page.getByLabel('名称')).first().fill(keeper.name)
  await page.getByLabel('电子邮箱').fill(keeper.email)
  for (const field of await page.locator('input[type="password"]').all()) await field.fill(keeper.password)
  await page.getByRole('main').getByRole('button').click()
  await expect(page).toHaveURL(/\/admin(\/sign-in)?(\?.*)?$/)

  const stranger = await browser.newContext({ baseURL })
  const strangersPage = await stranger.newPage()
  await strangersPage.goto(link)
  await expect(strangersPage.getByText('npm run setup-link').first()).toBeVisible()
  await strangersPage.goto('/admin/sign-in')
  await strangersPage.getByLabel('电子邮箱').fill(keeper.email)
  await strangersPage.getByLabel('密码').fill('not the password at all')
  await strangersPage.getByRole('button', { name: '登录' }).click()
  await expect(strangersPage.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible()
  await strangersPage.getByLabel('电子邮箱').fill(keeper.email)
  await strangersPage.getByLabel('密码').fill(keeper.password)
  await strangersPage.getByRole('button', { name: '登录' }).click()
  await expect(strangersPage).toHaveURL(/\/admin\/?$/)
  await stranger.close()

  await page.goto('/admin')
  const before = await page.request.get('/search').then((answer) => answer.text())
  await page.getByRole('button', { name: /重新|全部/ }).first().click()
  await page.goto('/admin/runs')
  const newest = page.getByRole('main').getByRole('link', { name: /\d+/ }).first()
  await newest.click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('main')).toContainText(/完成|结束/)
  }).toPass({ timeout: 120_000 })
  await expect(page.getByRole('main')).toContainText(/未变|没有变化|无变化/)
  const stated = (html: string) => html.match(/role="status"[^>]*>(.*?)<\/p>/s)?.[1]
  expect(stated(await page.request.get('/search').then((answer) => answer.text()))).toBe(stated(before))
})
