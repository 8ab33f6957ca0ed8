import { expect, it } from 'vitest'
import { localePath } from './locale-path.ts'

it('adds the language to a path, but not the default one', () => {
  expect(['/', '/search?q=创城', '/?x=1'].map((path) => localePath('en', path))).toEqual(['/en', '/en/search?q=创城', '/en?x=1'])
  expect(localePath('zh-Hans', '/search?q=创城')).toBe('/search?q=创城')
})
