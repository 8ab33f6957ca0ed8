const sentenceEnd = /[。;]|[^\d][!?](?:[^\d]|$)/
const shortestProse = 24
const shortestSentence = 8
const longestHeadline = 90

/** Whether a folded line reads like a paragraph: it holds the end of a sentence, or is too long for a headline. */
export const isProse = (folded: string): boolean =>
  folded.length >= longestHeadline ||
  (folded.length >= shortestSentence && folded.endsWith('。')) ||
  (folded.length >= shortestProse && (/。/.test(folded) || (sentenceEnd.test(folded) && /,.*,/.test(folded))))

/** 同志们: and the like, with which a speech begins. */
export const isSalutation = (folded: string): boolean =>
  /^(?:尊敬的|各位|同志们|老师们|亲爱的)[^。]{0,40}[::,!]$|^同志们[::!,]?$/.test(folded)
