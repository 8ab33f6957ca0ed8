/** Characters of a keeper's note on a judgement. */
export const longestNote = 300
