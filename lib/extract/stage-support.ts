import { stageHistory, stageKinds, stageWords } from '#lib/knowledge/stage-words.ts'
import type { Stage } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'
import { clauseAt } from './sentences.ts'
import { stageScopes } from './stage-cues.ts'

/** How strongly the words of a report lean towards a stage: which different words, and how early the earliest of them stands. */
export type StageSupport = { readonly stage: Stage; readonly words: ReadonlySet<string>; readonly inTitle: boolean; readonly score: number }

const stageOf = new Map(stageWords.map(({ word, stage }) => [word, stage]))
const pattern = new RegExp([...stageOf.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')
/** A word in the title speaks of the meeting itself; far down in the text it may speak of anything. */
const weights = { title: 4, lead: 2, goal: 2, body: 0.5 } as const

type Scope = keyof typeof weights

/** Where each word weighs most, words in clauses of history left out. The body is gone through once; a place in lead or goal counts as such. */
function bestScopes(input: ExtractInput): ReadonlyMap<string, Scope> {
  const spans = stageScopes(input)
  const early = spans.filter(({ scope }) => scope === 'lead' || scope === 'goal')
  const inBody = (at: number): Scope => (early.some(({ start, end }) => at >= start && at < end) ? 'lead' : 'body')
  const body = { start: 0, text: input.simple.body ?? '', scopeAt: inBody }
  const titles = spans.flatMap(({ scope, start, text }) => (scope === 'title' ? [{ start, text, scopeAt: (): Scope => scope }] : []))
  const best = new Map<string, Scope>()
  for (const { start, text, scopeAt } of [...titles, body]) {
    for (const match of text.matchAll(pattern)) {
      const [word] = match
      const scope = scopeAt(start + match.index)
      const known = best.get(word)
      if (known && weights[known] >= weights[scope]) continue
      if (!stageHistory.test(clauseAt(text, match.index).text)) best.set(word, scope)
    }
  }
  return best
}

/** The stages towards which words of the report lean, the strongest first. The same word counts once, where it weighs most. */
export const stageSupport = remembered((input): readonly StageSupport[] => {
  const best = bestScopes(input)
  const byStage = Map.groupBy([...best], ([word]) => stageOf.get(word) ?? 'other')
  const byKind = stagesOfKind(input)
  const stages = new Set<Stage>([...byStage.keys(), ...byKind])
  return [...stages].map((stage) => supportOf(stage, byStage.get(stage) ?? [], byKind)).toSorted((a, b) => b.score - a.score)
})

/** What meetings of this name are mostly held for: by the title, else by the lead. */
function stagesOfKind(input: ExtractInput): readonly Stage[] {
  for (const scope of ['title', 'lead'] as const) {
    const texts = stageScopes(input).filter((span) => span.scope === scope)
    const known = stageKinds.find(({ kind }) => texts.some(({ text }) => kind.test(text)))
    if (known) return known.stages
  }
  return []
}

function supportOf(stage: Stage, found: readonly (readonly [string, Scope])[], byKind: readonly Stage[]): StageSupport {
  const kind = byKind.includes(stage) ? byKind.length - byKind.indexOf(stage) : 0
  return {
    stage,
    words: new Set(found.map(([word]) => word)),
    inTitle: found.some(([, scope]) => scope === 'title'),
    score: found.reduce((sum, [, scope]) => sum + weights[scope], kind),
  }
}
