import type { Action } from '#lib/report/index.ts'
import type { Mention } from './mentions.ts'
import type { NamedSentence } from './roster.ts'

/** A person of a list that stands on lines of its own, and the line that announces it. */
export type ListedPerson = {
  readonly named: NamedSentence
  readonly mention: Mention
  readonly action: Action
  readonly heading: NamedSentence
}

const heading = /(出席|参加|列席|参会|与会|主持)[^,，。;；:：]{0,16}[:：]\s*$/
/** What a line of such a list holds beside names and posts. */
const onlyMarks = /^[\s、,，;；:：.．。()（）和及等\d一二三四五六七八九十]*$/u

function rest({ sentence, mentions }: NamedSentence): string {
  const parts = mentions.flatMap((mention) => (mention.post ? [mention, mention.post] : [mention])).toSorted((a, b) => a.start - b.start)
  const ends = [0, ...parts.map(({ end }) => end)]
  return [...parts.map(({ start }, index) => sentence.text.slice(ends[index], start)), sentence.text.slice(ends.at(-1))].join('')
}

/** 参加会议的有: and then a line for each person, nothing but post and name. */
export function listedLines(sentences: readonly NamedSentence[]): ListedPerson[] {
  let open: { readonly action: Action; readonly heading: NamedSentence } | null = null
  return sentences.flatMap((named) => {
    const announced = heading.exec(named.sentence.text)
    if (announced && named.mentions.length === 0) {
      open = { action: announced[1] === '主持' ? 'presided' : 'attended', heading: named }
      return []
    }
    if (named.mentions.length === 0 || !onlyMarks.test(rest(named))) open = null
    return open ? named.mentions.map((mention) => ({ named, mention, ...(open as NonNullable<typeof open>) })) : []
  })
}
