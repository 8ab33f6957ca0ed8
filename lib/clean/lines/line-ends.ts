import joins from '../data/line-joins.json' with { type: 'json' }

const compiled = (pattern: string): ((text: string) => boolean) => {
  const regex = new RegExp(pattern, 'u')
  return (text) => regex.test(text)
}

/** What the end of a line and the start of the next tell of a break between them. Each asks the printed text of one line. */
export const opensAtEnd = compiled(joins.opensAtEnd)
export const closesAtStart = compiled(joins.closesAtStart)
export const pausesAtEnd = compiled(joins.pauseAtEnd)
export const particleAtStart = compiled(joins.particleAtStart)
export const endsSentence = compiled(joins.sentenceAtEnd)
export const opensParagraph = compiled(joins.opensParagraph)

const dateSeams = joins.dateSeams.map(({ end, start }) => ({ atEnd: compiled(end), atStart: compiled(start) }))

/** 2021年 at the end of one line and 3月 at the start of the next, or a number and its 日. */
export const partsDate = (line: string, next: string): boolean => dateSeams.some(({ atEnd, atStart }) => atEnd(line) && atStart(next))
