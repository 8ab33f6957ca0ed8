import { expect, it } from 'vitest'
import { policyOf } from './content-security-policy.ts'

it('lets a captured page run and load nothing, in any language of the address', () => {
  for (const path of ['/reports/7/capture', '/en/reports/7/capture'])
    expect(policyOf(path, 'once', false)).toMatch(/^sandbox; default-src 'none'/)
})

it('lets the pages of the site run the scripts of this answer alone', () => {
  expect(policyOf('/reports/7', 'once', false)).toContain(`script-src 'self' 'nonce-once' 'strict-dynamic';`)
  expect(policyOf('/reports/7', 'once', false)).not.toContain('unsafe-eval')
})
