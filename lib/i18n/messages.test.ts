import { expect, it } from 'vitest'
import * as vocabulary from '#lib/report/index.ts'
import { locales } from './locales.ts'
import { readMessages } from './messages.ts'

const leaves = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${path}${key}`] : leaves(inner as object, `${path}${key}.`),
  )

it.each(locales)('the catalogue of %s says everything that the others say, and nothing else', (locale) => {
  expect(leaves(readMessages(locale)).sort()).toEqual(leaves(readMessages('zh-Hans')).sort())
})

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1])
const messageAt = (messages: object, path: string): string =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], messages) as string

it('takes the same values in every language', () => {
  for (const path of leaves(readMessages('zh-Hans'))) {
    const named = locales.map((locale) => [...new Set(placeholders(messageAt(readMessages(locale), path)))].sort())
    for (const names of named.slice(1)) expect(names, path).toEqual(named[0])
  }
})

it.each(locales)('names every stage, track, level, type, flag, basis, zone and step in %s', (locale) => {
  const messages = readMessages(locale)
  const named = {
    stage: vocabulary.stages,
    track: vocabulary.tracks,
    level: vocabulary.levels,
    documentType: vocabulary.documentTypes,
    meetingMode: vocabulary.meetingModes,
    flag: vocabulary.reportFlags,
    basis: vocabulary.bases,
    confidence: vocabulary.confidences,
    action: vocabulary.actions,
    reason: vocabulary.reasons,
    quoteRole: vocabulary.quoteRoles,
    zone: vocabulary.zoneKinds,
    step: vocabulary.stepNames,
    stepShort: vocabulary.stepNames,
  } as const
  for (const [key, slugs] of Object.entries(named)) expect(Object.keys(messages[key as keyof typeof named])).toEqual([...slugs])
})
