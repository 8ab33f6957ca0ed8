import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = import.meta.dirname
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const pages = files.filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
const actionFiles = files.filter((file) => file.endsWith('.ts') && read(file).startsWith(`'use server'`))

it('has pages and acts to look at', () => {
  expect(pages.length).toBeGreaterThan(5)
  expect(actionFiles.length).toBeGreaterThan(0)
})

it.each(pages)('%s asks who is there before it reads anything', (file) => {
  const body = read(file).split('export default async function')[1] ?? ''
  const asks = body.indexOf('await requireKeeper(')
  const reads = body.search(/\bread[A-Z]\w*\(|archiveStore\(/)
  expect(asks).toBeGreaterThan(0)
  if (reads >= 0) expect(asks).toBeLessThan(reads)
})

it.each(actionFiles)('every act in %s asks who is there first', (file) => {
  const acts = read(file).split('export async function').slice(1)
  expect(acts.length).toBeGreaterThan(0)
  for (const act of acts) expect(act).toMatch(/^[^{]*\{\s*const keeper = await requireKeeper\(/)
})
