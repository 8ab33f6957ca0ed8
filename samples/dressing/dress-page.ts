import { dressBody } from './body.ts'
import { damageBytes } from './byte-damage.ts'
import { encodePage } from './encode.ts'
import { addPinyinGhosts, addWordGhosts } from './ghosts.ts'
import { type Line, layOut } from './layout.ts'
import type { Dress, Recipe } from './recipe.ts'
import { traditionalCharacters, traditionalPhrases } from './script.ts'
import { fillTemplate } from './template.ts'

function dressLine({ text, fixed }: Line, dress: Dress, seed: number): string {
  if (fixed) return text
  if (dress.ghosts) return addPinyinGhosts(text, dress.ghosts, seed)
  if (dress.script === 'phrases') return traditionalPhrases(text)
  if (dress.script === 'characters') return traditionalCharacters(text)
  return addWordGhosts(text, dress.wordGhosts ?? [])
}

/** The bytes of the page that a recipe makes of a clean text. `seed` decides everything that looks like chance. */
export function dressPage(recipe: Recipe, paragraphs: readonly string[], template: string | null, seed: number): Buffer {
  const { dress } = recipe
  const body = dressBody(paragraphs, dress, seed)
  const lines = layOut(recipe, body).map((line) => dressLine(line, dress, seed))
  const damaged = damageBytes(lines, dress.byteDamage ?? 0)
  const page = template === null ? `${damaged.join('\n')}\n` : fillTemplate(template, damaged)
  return encodePage(dress.crlf ? page.replaceAll('\n', '\r\n') : page, dress.encoding ?? 'utf-8')
}
