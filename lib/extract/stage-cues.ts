import type { StageCue, StageScope } from '#lib/knowledge/stages.ts'
import type { Quote, ZoneKind } from '#lib/report/index.ts'
import { mayMatch } from '#lib/text/needed-words.ts'
import { bodyIndex, bodyParagraphs, leadParagraphs } from './body-paragraphs.ts'
import { campaignMentions } from './campaign-mentions.ts'
import { everyMatch } from './every-match.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { remembered } from './remembered.ts'
import { clauseAt, paragraphsOf, type Span, sentencesOf } from './sentences.ts'

/** A stretch of the report in which stage cues of a scope count. */
export type ScopedSpan = Span & { readonly zone: ZoneKind; readonly scope: StageScope }

const task = /(?:主要)?任务是|目的是|会议的?主题是|动员(?:全|广大|各)[^。]{0,60}(?:确保|为)|目标是/

/** The stretches to look at: title (or page head), the first two paragraphs, the sentences that state the task, the whole body. */
export const stageScopes = remembered((input): readonly ScopedSpan[] => {
  const paragraphs = bodyParagraphs(input)
  const titleZone: ZoneKind = (input.simple.title ?? '') === '' ? 'meta' : 'title'
  return [
    ...paragraphsOf(input.simple[titleZone] ?? '').map((span) => ({ ...span, zone: titleZone, scope: 'title' as const })),
    ...leadParagraphs(input).map((span) => ({ ...span, zone: 'body' as const, scope: 'lead' as const })),
    ...goals(paragraphs).map((span) => ({ ...span, zone: 'body' as const, scope: 'goal' as const })),
    ...paragraphs.map((span) => ({ ...span, zone: 'body' as const, scope: 'body' as const })),
  ]
})

/** Sentences that state the task; the last paragraph is left out, because it holds slogans. */
function goals(paragraphs: readonly Span[]): Span[] {
  const inner = paragraphs.length > 3 ? paragraphs.slice(2, -1) : []
  return inner.flatMap((paragraph) => sentencesOf(paragraph.text, paragraph.start)).filter((sentence) => task.test(sentence.text))
}

/** The first place where a cue counts, as a quote, or null. Clauses about other campaigns than `main` do not count. */
export function findCue(input: ExtractInput, spans: readonly ScopedSpan[], cue: StageCue, main: string | null): Quote | null {
  const isInBody = mayMatch(cue.pattern, bodyIndex(input))
  for (const span of spans) {
    if (!cue.in.includes(span.scope) || (span.zone === 'body' && !isInBody)) continue
    for (const match of everyMatch(cue.pattern, span.text)) {
      const clause = clauseAt(span.text, match.index)
      if (cue.unless?.test(clause.text) || isAboutOthers(clause.text, main)) continue
      if (cue.unlessSentence?.test(sentenceAt(span.text, match.index))) continue
      const start = span.start + match.index
      return quoteAt(input, span.zone, start, start + match[0].length, 'cue')
    }
  }
  return null
}

const sentenceAt = (text: string, at: number) => sentencesOf(text).find((sentence) => at >= sentence.start && at < sentence.end)?.text ?? ''

function isAboutOthers(clause: string, main: string | null): boolean {
  const mentions = campaignMentions(clause, clause)
  return main !== null && mentions.length > 0 && mentions.every((mention) => !isKin(mention.slug, main))
}

/** The titles of one ladder: a report on one may use the words of the other. */
const ladder = ['civilized-city', 'model-civilized-city', 'civilized-district', 'provincial-civilized-city']
const isKin = (slug: string, main: string) => slug === main || (ladder.includes(slug) && ladder.includes(main))
