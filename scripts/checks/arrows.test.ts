import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkArrows } from './arrows.ts'
import { findCircle } from './find-circle.ts'

const timeoutMs = 60_000
const folders = ['lib', 'app', 'components']
const sourceFiles = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing\/|generated\/|contract/.test(file))

it('finds no import against the arrows, and has really looked at every file', { timeout: timeoutMs }, () => {
  const { files, violations } = checkArrows(folders)
  expect(violations).toEqual([])
  expect(files).toBeGreaterThanOrEqual(sourceFiles.length)
})

it('finds each wrong import that was planted', { timeout: timeoutMs }, () => {
  const { violations } = checkArrows(['scripts/checks/planted'])
  expect(new Set(violations.map(({ rule }) => rule))).toEqual(
    new Set(['text-reaches-too-far', 'pure-rooms-do-no-io', 'prisma-stays-in-the-store', 'components-take-values']),
  )
})

it('finds a circle, and none where two files import a third', () => {
  const file = (path: string, ...imports: string[]) => ({ path, imports: imports.map((to) => ({ to, typesOnly: false })) })
  expect(findCircle([file('a', 'b', 'c'), file('b', 'c'), file('c', 'a')])).toEqual(['a', 'b', 'c', 'a'])
  expect(findCircle([file('a', 'b', 'c'), file('b', 'c'), file('c')])).toEqual([])
})
