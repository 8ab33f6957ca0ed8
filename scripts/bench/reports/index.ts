import { chance } from '../chance.ts'
import { answerOf } from './answer.ts'
import type { InventedReport } from './invented-report.ts'
import { type Marks, marksWithin } from './marks.ts'
import { Telling } from './telling.ts'
import type { Template } from './template.ts'
import { allTemplates } from './templates/index.ts'

export type { InventedReport } from './invented-report.ts'
export type { Marks } from './marks.ts'

const byName: ReadonlyMap<string, Template> = new Map(allTemplates.map((one) => [one.name, one]))

/** The names of all templates, in a fixed order. */
export const templates: readonly string[] = [...byName.keys()]

/**
 * A clean report and what a careful reader takes from it, the same for the same three arguments. `half` marks are those of scraped pages.
 * @throws RangeError for a template that does not exist.
 */
export function inventReport(template: string, seed: number, marks: Marks = 'full'): InventedReport {
  const found = byName.get(template)
  if (!found) throw new RangeError(`No template ${template}`)
  return marksWithin(tell(found, seed), marks)
}

function tell(template: Template, seed: number): InventedReport {
  const telling = new Telling(template, chance(seedOf(template.name, seed)))
  const title = template.title === null ? null : telling.say(template.title)
  const subtitle = template.subtitle === undefined ? null : telling.say(template.subtitle)
  const paragraphs = template.body
    .split('\n')
    .map((line) => telling.say(line.trim()))
    .filter((line) => line !== '')
  const derivedTitles = (template.derivedTitles ?? []).map((one) => telling.say(one))
  const text = [title, subtitle, ...paragraphs].filter((line) => line !== null).join('\n')
  const answer = answerOf(`${template.name}#${seed}`, telling, { title, subtitle, derivedTitles, text }, template.settled)
  return { template: template.name, title, subtitle, paragraphs, answer }
}

/** Two templates with the same seed must not fall on the same place and day. */
const seedOf = (template: string, seed: number): number =>
  [...template].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) * 1000 + seed
