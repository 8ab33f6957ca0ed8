import { expect, it } from 'vitest'
import { isWellFormed, malformedAddress } from './malformed-address.ts'

it('knows an address that cannot be read', () => {
  for (const path of ['/', '/reports/1', '/%E5%88%9B', '/a%20b']) expect(isWellFormed(path), path).toBe(true)
  for (const path of ['/%', '/%E0%A4%A', '/reports/%ff']) expect(isWellFormed(path), path).toBe(false)
})

it('is answered 400, in the language of the address, with the ways on', async () => {
  const answer = malformedAddress('en')
  expect(answer.status).toBe(400)
  const page = await answer.text()
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('href="/en/search"')
})
