import { expect, it } from 'vitest'
import { differenceOf } from './difference.ts'
import { layOutDifference } from './difference-layout.ts'

const source = '首页\n热线\n\n某市(shì)召開(kāi)會議,,某區(qū)发言(图)。\n责编:某人'
const at = (text: string, from = 0) => ({ start: source.indexOf(text, from), end: source.indexOf(text, from) + text.length })
const zones = [
  { kind: 'navigation' as const, step: 'frame' as const, ...at('首页') },
  { kind: 'navigation' as const, step: 'frame' as const, ...at('热线') },
  { kind: 'caption' as const, step: 'metadataLines' as const, ...at('(图)') },
  { kind: 'byline' as const, step: 'metadataLines' as const, ...at('责编:某人') },
]
const edits = [
  { steps: ['layout'] as const, after: '', start: 2, end: 3 },
  { steps: ['layout'] as const, after: '', start: 5, end: 7 },
  ...['(shì)', '(kāi)', '(qū)'].map((ghost) => ({ steps: ['pinyinGhosts'] as const, after: '', ...at(ghost) })),
  { steps: ['punctuation'] as const, after: ',', ...at(',,') },
  { steps: ['layout'] as const, after: '', ...at('\n', 10) },
]
const laid = layOutDifference(differenceOf(source.length, edits, zones), source)

it('sets lines that were cut apart, with their zones and steps, and the white space around them', () => {
  const blocks = laid.flatMap((one) => (one.kind === 'block' ? [one] : []))
  expect(blocks.map(({ zones, steps }) => [zones, steps])).toEqual([
    [['navigation'], ['frame']],
    [['byline'], ['metadataLines']],
  ])
  expect(blocks[0]?.stretches.at(-1)?.end).toBe(7)
})

it('names a step at its first change of a line, and a cut inside the line there', () => {
  const named = laid.flatMap((one) => (one.kind === 'inline' && one.stretch.kind !== 'kept' ? [one.named] : []))
  expect(named).toEqual([['pinyinGhosts'], [], ['punctuation'], [], ['metadataLines'], []])
})

it('loses no character', () => {
  const stretches = laid.flatMap((one) => (one.kind === 'block' ? one.stretches : [one.stretch]))
  expect(stretches.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
})
