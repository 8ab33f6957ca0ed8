import type { Recipe } from './recipe.ts'

/** A line of the page; `fixed` lines stay out of script conversion and ghosts. */
export type Line = { readonly text: string; readonly fixed: boolean }

function selectParagraphs(body: readonly string[], range: string | undefined): readonly string[] {
  if (!range) return body
  const [first = '1', last = first] = range.split('-')
  return body.slice(Number(first) - 1, last === '' ? undefined : Number(last))
}

function bodyLines(body: readonly string[], { dress }: Recipe): string[] {
  if (dress.oneParagraph) return [body.join('')]
  const indented = body.map((paragraph) => (dress.indent ?? '') + paragraph)
  return dress.blankLines ? indented.flatMap((paragraph) => [paragraph, '']) : indented
}

/** Puts title and paragraphs into the lines of the layout. */
export function layOut(recipe: Recipe, body: readonly string[]): Line[] {
  return recipe.layout.flatMap((line) => {
    const [, range] = line.match(/^\{body(?::([\d-]+))?\}$/) ?? []
    if (line.startsWith('{body')) return bodyLines(selectParagraphs(body, range), recipe).map((text) => ({ text, fixed: false }))
    const fixed = line.startsWith('!')
    return [{ text: (fixed ? line.slice(1) : line).replaceAll('{title}', recipe.answer.title ?? ''), fixed }]
  })
}
