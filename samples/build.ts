/** Writes samples/pages and samples/answers.json, made from samples/recipes and samples/clean. Run with `node samples/build.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages } from './dressing/build-pages.ts'

const folder = import.meta.dirname
const files = buildPages(folder)
rmSync(join(folder, 'pages'), { recursive: true, force: true })
mkdirSync(join(folder, 'pages'))
for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes)
console.log(`${files.size} files written`)
