import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkArrows } from './arrows.ts'

const sourceFiles = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
).length

it('finds no import against the arrows, and has really looked at every file', { timeout: 60_000 }, async () => {
  const { modules, violations } = await checkArrows(['lib', 'app', 'components'], 'lib/store/generated')
  expect(violations).toEqual([])
  expect(modules).toBeGreaterThanOrEqual(sourceFiles)
})

it('finds each wrong import that was planted', { timeout: 60_000 }, async () => {
  const { violations } = await checkArrows(['scripts/checks/planted'], null)
  expect(new Set(violations.map((violation) => violation.rule))).toEqual(
    new Set(['text-reaches-too-far', 'pure-rooms-do-no-io', 'prisma-stays-in-the-store']),
  )
})
