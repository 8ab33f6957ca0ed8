import type { Stage } from '#lib/report/index.ts'
import table from './data/stage-words.json' with { type: 'json' }

/** Words that lean towards a stage without deciding it. */
export type StageWord = { readonly word: string; readonly stage: Stage }

export const stageWords: readonly StageWord[] = Object.entries(table.words).flatMap(([stage, words]) =>
  words.map((word) => ({ word, stage: stage as Stage })),
)

/** Clauses with these words tell of the past, where words of other stages stand. */
export const stageHistory = new RegExp(table.history, 'u')

/** The stages for which meetings of a name are held most often, the commonest first. */
export type StageKind = { readonly kind: RegExp; readonly stages: readonly Stage[] }

export const stageKinds: readonly StageKind[] = table.kinds.map(({ kind, stages }) => ({
  kind: new RegExp(`(?:${kind})[^,，。;；]{0,10}(?:大?会|会议)`, 'u'),
  stages: stages as Stage[],
}))
