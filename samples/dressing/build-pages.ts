import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dressPage } from './dress-page.ts'
import type { Recipe } from './recipe.ts'

const about =
  'What a careful reader takes from each of the demonstration pages. Every page, person, event and quotation is invented; the places exist. null: must stay unknown. A value inside accept is as right as the one given. Division codes are six-digit statistical codes. cleanText: the report without title block, in simplified script, punctuation as the page has it, one paragraph a line; compare with all white space removed. noise: the families of noise on the page.'

/** Files by path below samples. */
export type BuiltFiles = ReadonlyMap<string, Buffer>
type BuiltPage = { readonly answer: object; readonly files: readonly (readonly [path: string, bytes: Buffer])[] }

const toJson = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

function buildPage(folder: string, recipeFile: string): BuiltPage {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const slug = recipeFile.replace(/\.json$/, '')
  const number = slug.slice(0, 3)
  const recipe = JSON.parse(read(`recipes/${recipeFile}`)) as Recipe
  const { template } = recipe.dress
  const file = `${slug}.${template === undefined ? 'txt' : 'html'}`
  const cleanText = `clean/${number}.txt`
  const paragraphs = read(cleanText).trimEnd().split('\n')
  const page = dressPage(recipe, paragraphs, template === undefined ? null : read(`templates/${template}`), Number(number))
  const sidecar = toJson({ url: recipe.url, fetchedAt: recipe.fetchedAt, invented: true })
  return {
    answer: { file, ...recipe.answer, cleanText },
    files: [
      [`pages/${file}`, page],
      [`pages/${file}.json`, sidecar],
    ],
  }
}

/** All that samples/build.ts writes, made from the recipes and clean texts below `folder` (samples). Throws on a recipe that does not fit its text. */
export function buildPages(folder: string): BuiltFiles {
  const pages = readdirSync(join(folder, 'recipes'))
    .sort()
    .map((recipeFile) => buildPage(folder, recipeFile))
  const answers = toJson({ about, invented: true, pages: pages.map(({ answer }) => answer) })
  return new Map([...pages.flatMap(({ files }) => files), ['answers.json', answers] as const])
}
