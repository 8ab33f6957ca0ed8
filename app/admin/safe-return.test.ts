import { expect, it } from 'vitest'
import { safeReturn } from './safe-return.ts'

it.each(['/admin', '/admin/runs/3?outcome=failed&page=2', '/admin?x=1'])('leads back to %s', (address) => {
  expect(safeReturn(address)).toBe(address)
})

it.each([
  'https://elsewhere.example/admin',
  '//elsewhere.example/admin',
  '/administer',
  '/search',
  '/admin/sign-in?next=/admin',
  '',
  undefined,
  ['/admin/runs'],
])('leads to the overview instead of %o', (address) => {
  expect(safeReturn(address)).toBe('/admin')
})
