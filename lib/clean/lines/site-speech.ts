import speech from '../data/site-speech.json' with { type: 'json' }
import { remembered } from './remembered.ts'

type Group = { readonly weight: number; readonly most: number; readonly words: RegExp }

const groups: readonly Group[] = speech.groups.map(({ weight, most, words }) => ({ weight, most, words: new RegExp(words, 'gu') }))

const scoreOfGroup = (small: string, { weight, most, words }: Group): number => {
  const points = new Set(small.match(words)).size * weight
  return weight < 0 ? Math.max(points, -most) : Math.min(points, most)
}

/** How much a folded line speaks as a site does to its readers: points for the site, its readers and rights, fewer for every word of a meeting. */
export const siteSpeech = remembered((folded: string): number => {
  const small = folded.toLowerCase()
  return groups.reduce((sum, group) => sum + scoreOfGroup(small, group), 0)
})

/**
 * Whether a folded line is a notice of the site, by where it stands: a `line` without a sentence behind the text, a paragraph at the `edge` of
 * the text, or one `inside` it, where it takes most.
 */
export const isSiteNotice = (folded: string, where: 'line' | 'edge' | 'inside'): boolean => siteSpeech(folded) >= speech[where]
