import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { locales, readMessages } from '#lib/i18n/index.ts'
import { documentTypeRules } from '#lib/knowledge/document-types.ts'
import { stageRules, trackCues } from '#lib/knowledge/stages.ts'
import { confidences } from '#lib/report/index.ts'

const sources = globSync('lib/extract/**/*.ts', { exclude: ['**/*.test.ts', '**/testing/**'] }).map((path) => readFileSync(path, 'utf8'))
const kebab = /(?<!\[|=== )'([a-z]+(?:-[a-z]+)*)'/g
const bands: ReadonlySet<string> = new Set(confidences)
const namesIn = (text: string) => [...text.matchAll(kebab)].flatMap(([, name]) => (name && !bands.has(name) ? [name] : []))

/** What follows `rule:` or `rule =`, or stands last in `missing(reason, rule)`. */
const grounds = [/\brule(?::| =)([^\n,{]*)/g, /\bmissing(?:<\w+>)?\('[a-z-]+',([^)\n]*)\)/g]
const written = sources.flatMap((source) =>
  grounds.flatMap((ground) => [...source.matchAll(ground)].flatMap(([, text]) => namesIn(text ?? ''))),
)

/** Names that are put together, where the code has only their parts. */
const assembled = ['organiser-by-context', 'campaign-in-title', 'campaign-in-lead', 'campaign-in-body', 'year-of-stamp', 'year-of-url']
const tables = [...stageRules, ...trackCues, ...documentTypeRules].map(({ name }) => name)

it.each(locales)('says in %s what every rule did that can stand as the ground of a value', (locale) => {
  const rules = [...new Set([...written, ...assembled, ...tables])]
  const words: Readonly<Record<string, string>> = readMessages(locale).rule
  expect(written.length).toBeGreaterThan(50)
  expect(rules.filter((rule) => !words[rule])).toEqual([])
})
