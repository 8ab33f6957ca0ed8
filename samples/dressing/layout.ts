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

const bodyMark = /\{body(?::([\d-]+))?\}$/

/** Puts title and paragraphs into the lines of the layout. A body mark ends its line; what stands before it is glued to the first paragraph. */
export function layOut(recipe: Recipe, body: readonly string[]): Line[] {
  return recipe.layout.flatMap((template) => {
    const fixed = template.startsWith('!')
    const line = (fixed ? template.slice(1) : template).replaceAll('{title}', recipe.answer.title ?? '')
    const mark = line.match(bodyMark)
    if (!mark) return [{ text: line, fixed }]
    const before = line.slice(0, mark.index)
    return bodyLines(selectParagraphs(body, mark[1]), recipe).map((text, at) => ({ text: at === 0 ? before + text : text, fixed }))
  })
}
