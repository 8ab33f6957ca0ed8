import type { Range } from '#lib/report/index.ts'
import { wordIndex } from '#lib/text/word-index.ts'
import { paragraphsOf } from '../sentences.ts'
import { expectation, nameAt } from './name-at.ts'
import { postEnds } from './post-before.ts'

/** The speaker of a speech as the line under its title names him: 市委书记 甲乙. Offsets count in the given text. */
export type SpeakerLine = { readonly name: string; readonly words: Range; readonly post: Range | null }

/** A line is read by itself. */
const nothingElse = wordIndex('')
const decoration = /[(（][^()（）]*[)）]|(?:19|20)\d\d年\d{1,2}月\d{1,2}日/g

/** Reads a line that is nothing but a name, with or without a post before it and a day in brackets beside it. */
export function speakerLine(text: string): SpeakerLine | null {
  for (const line of paragraphsOf(text)) {
    const bare = line.text.replace(decoration, (match) => ' '.repeat(match.length))
    const gaps = [...bare.matchAll(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu)].map((match) => match.index)
    for (const at of [...postEnds(bare), bare.search(/\S/), ...gaps]) {
      const start = at + (/^\s*/.exec(bare.slice(at))?.[0].length ?? 0)
      const isPosted = postEnds(bare).includes(at)
      const name = nameAt(bare, start, nothingElse, isPosted ? expectation.wholeLine : expectation.afterPost)
      if (!name || !(name.sure || isPosted) || bare.slice(name.end).trim() !== '' || bare.length > 60) continue
      const from = bare.search(/\S/)
      const post =
        bare.slice(from, start).trim() === '' ? null : { start: line.start + from, end: line.start + bare.slice(0, start).trimEnd().length }
      return { name: name.name, words: { start: line.start + name.start, end: line.start + name.end }, post }
    }
  }
  return null
}
