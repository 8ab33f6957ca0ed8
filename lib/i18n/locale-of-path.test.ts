import { expect, it } from 'vitest'
import { localeOfPath } from './locale-of-path.ts'

it('reads the language from the prefix; without one it is simplified Chinese', () => {
  expect(['/', '/search', '/en', '/en/search', '/english'].map(localeOfPath)).toEqual(['zh-Hans', 'zh-Hans', 'en', 'en', 'zh-Hans'])
})

it('leaves pages open that have one address for all languages', () => {
  expect(['/admin', '/admin/runs/3', '/api/health', '/administration'].map(localeOfPath)).toEqual([null, null, null, 'zh-Hans'])
})
