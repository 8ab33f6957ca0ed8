import { attributeOf } from './tag-attributes.ts'
import type { TagToken } from './tag-tokens.ts'

/** What takes an element from the eyes of a reader. `font-size: 0` alone is no proof: its children may have sizes of their own. */
const hidingStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|(?:^|[;\s])height\s*:\s*0(?:px)?\s*;[^{}]*overflow\s*:\s*hidden/i
const noSize = /font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/i
const showingStyle = /(?:display|visibility)\s*:/i

export const isHidingStyle = (declarations: string): boolean => hidingStyle.test(declarations)
export const isWithoutSize = (declarations: string): boolean => noSize.test(declarations)

/** Whether a style sheet of the page hides elements like this one. */
export type StyleRules = (token: TagToken) => boolean

const simpleSelector = /^([a-z\d]*)([.#][\w-]+)$/i

/**
 * What the style sheets inside a page hide by a class or an id alone. Rules for print and for other conditions (`@media`), and selectors of
 * several parts, are left out; of several rules the last one holds.
 */
export function styleRules(source: string, sheets: readonly string[]): StyleRules {
  const hides = new Map<string, boolean>()
  for (const sheet of sheets) {
    for (const { selectors, declarations } of topRules(withoutComments(sheet))) {
      const hiding = isHidingStyle(declarations) || isWithoutSize(declarations)
      if (!hiding && !showingStyle.test(declarations)) continue
      for (const selector of selectors.split(',')) hides.set(selector.trim().toLowerCase(), hiding)
    }
  }
  const hidden = new Set([...hides].filter(([selector, hiding]) => hiding && simpleSelector.test(selector)).map(([selector]) => selector))
  return hidden.size === 0
    ? () => false
    : (token) => token.attributes.length > 0 && selectorsOf(source, token).some((selector) => hidden.has(selector))
}

function selectorsOf(source: string, token: TagToken): string[] {
  const { name } = token
  const classes = (attributeOf(source, token, 'class') ?? '').split(/\s+/).filter((word) => word !== '')
  const id = attributeOf(source, token, 'id')
  const marks = [...classes.map((word) => `.${word}`), ...(id ? [`#${id}`] : [])].map((mark) => mark.toLowerCase())
  return marks.flatMap((mark) => [mark, `${name}${mark}`])
}

type Rule = { readonly selectors: string; readonly declarations: string }

/** A comment that is never closed ends with the next. */
const withoutComments = (sheet: string): string =>
  sheet
    .split('/*')
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf('*/') < 0 ? part.length : part.indexOf('*/') + 2)))
    .join('')

/** The rules that stand in no block of another. */
function topRules(sheet: string): Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let selectors = ''
  for (const text of sheet.split(/(?<=[{}])/)) {
    if (text.endsWith('{')) {
      if (depth === 0) selectors = text.slice(text.lastIndexOf(';') + 1, -1)
      depth++
    } else if (text.endsWith('}')) {
      if (depth === 1 && !selectors.trim().startsWith('@')) rules.push({ selectors, declarations: text.slice(0, -1) })
      depth = Math.max(depth - 1, 0)
    }
  }
  return rules
}
