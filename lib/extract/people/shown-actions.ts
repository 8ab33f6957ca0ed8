import type { Action } from '#lib/report/index.ts'

/** Something a person is told to have done; `quotes`: by a verb that reports words (指出, 说), which says nothing of the kind of speaking. */
export type ToldDeed = { readonly action: Action; readonly quotes: boolean }

/**
 * What is stated of a person, in the order in which it is told. Presence is stated alone. Who speaks has one part in speaking: what is quoted
 * from someone who explains or relays belongs to that; a speech, or words told before, take in what is explained beside them.
 */
export function shownActions(deeds: readonly ToldDeed[]): readonly Action[] {
  const done = [...new Set(deeds.map(({ action }) => action))]
  const left = leftOut(deeds, new Set(done))
  const stated = done.filter((action) => action !== left)
  return stated.length > 1 ? stated.filter((action) => action !== 'attended') : stated
}

function leftOut(deeds: readonly ToldDeed[], done: ReadonlySet<Action>): Action | null {
  if (!done.has('spoke')) return null
  const position = (wanted: Action) => deeds.findIndex(({ action }) => action === wanted)
  const isSpeech = done.has('presided') || deeds.some(({ action, quotes }) => action === 'spoke' && !quotes)
  if (done.has('explained')) return !isSpeech && position('explained') < position('spoke') ? 'spoke' : 'explained'
  return done.has('relayed') && !isSpeech && position('relayed') < position('spoke') ? 'spoke' : null
}
