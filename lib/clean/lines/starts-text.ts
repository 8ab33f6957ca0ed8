/** How a line opens or ends that belongs to the text, however short: numbered headings, questions and answers, 各单位: and half sentences. */
export const startsText = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、]|[问答]\s?[:、])|[:,;。]$/
