import type { Choice, ChoiceField } from './query.ts'
import { valueKinds } from './vocabulary.ts'

/** One value as understood; `rest` tells that it was not written so and names nothing else. */
type Reading = { readonly value: string | null; readonly exact: boolean }

const noValue = 'none'

/** Splits at commas that no backslash escapes; escapes stay in the parts. */
function splitValues(raw: string): string[] {
  const parts = raw.match(/(?:\\.|[^,\\]|\\$)+/gsu) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const unescapeName = (raw: string) => raw.replace(/\\(.)/gsu, '$1').trim()
function escapeName(name: string): string {
  const escaped = name.replace(/[\\,!]/g, '\\$&')
  return escaped === noValue ? `\\${escaped}` : escaped
}

/** A division code; two or four digits stand for the province or the city. */
function readPlace(raw: string): Reading {
  const match = /^(\d{2}|\d{4}|\d{6})(\.only)?$/.exec(raw)
  if (!match?.[1]) return { value: null, exact: false }
  return { value: match[1].padEnd(6, '0') + (match[2] ?? ''), exact: match[1].length === 6 }
}

function readValue(field: ChoiceField, raw: string): Reading {
  const kind = valueKinds[field]
  switch (kind.kind) {
    case 'place':
      return readPlace(raw)
    case 'year':
      return /^(?!0000)\d{4}$/.test(raw) ? { value: raw, exact: true } : { value: null, exact: false }
    case 'name': {
      const name = unescapeName(raw)
      return { value: name === '' ? null : name, exact: name !== '' }
    }
    case 'slug': {
      const slug = raw.toLowerCase()
      return kind.slugs.includes(slug) ? { value: slug, exact: slug === raw } : { value: null, exact: false }
    }
  }
}

/** Reads the values of one filter parameter. `bad` holds what was written wrongly; what could be guessed is in the choice all the same. */
export function readChoice(field: ChoiceField, raws: readonly string[]): { choice: Choice; bad: string[] } {
  const include: string[] = []
  const exclude: string[] = []
  const bad: string[] = []
  let none = false
  for (const raw of raws.flatMap(splitValues)) {
    if (raw === noValue) {
      none = true
      continue
    }
    const excluded = raw.startsWith('!')
    const reading = readValue(field, excluded ? raw.slice(1) : raw)
    if (!reading.exact || (excluded && raw === `!${noValue}`)) bad.push(raw)
    if (reading.value !== null && raw !== `!${noValue}`) (excluded ? exclude : include).push(reading.value)
  }
  return { choice: { include, exclude, none }, bad }
}

/** Writes a choice whose values are already in order: values, exclusions, none. */
export function writeChoice(field: ChoiceField, choice: Choice): string {
  const write = (value: string) => (valueKinds[field].kind === 'name' ? escapeName(value) : value)
  return [...choice.include.map(write), ...choice.exclude.map((value) => `!${write(value)}`), ...(choice.none ? [noValue] : [])].join(',')
}
