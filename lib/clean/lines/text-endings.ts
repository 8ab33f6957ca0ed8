import head from '../data/paper-head.json' with { type: 'json' }
import endings from '../data/text-endings.json' with { type: 'json' }

const compiled = (pattern: string) => new RegExp(pattern, 'u')
const sentence = compiled(endings.sentence)
const closing = compiled(endings.closing)
const office = compiled(endings.office)
const signer = compiled(endings.signer)
const day = compiled(endings.day)
const listTitle = compiled(endings.listTitle)
const announces = compiled(endings.announces)
const documentNumber = compiled(head.number)
const speaker = compiled(head.speaker)
const headDay = compiled(head.day)
const longestSigned = 40

/** A sentence, also one whose full stop is missing. */
export const isSentence = (folded: string): boolean => sentence.test(folded)
/** A formula at the end of speeches, notices and minutes. */
export const isClosing = (folded: string): boolean => closing.test(folded)
export const isOfficeName = (name: string): boolean => office.test(name)
export const isSigner = (folded: string): boolean => signer.test(folded)
/** The day of a signature. */
export const isSignedDay = (folded: string): boolean => day.test(folded)
/** A headline that tells that the page is a list. */
export const isAnnouncedByTitle = (folded: string): boolean => listTitle.test(folded)
/** A line that tells that a list or table follows. */
export const announcesList = (folded: string): boolean => announces.test(folded)

/** Offices, a person with or without a post, a day, or the number of a document, as they head or sign a paper. */
export const isSigned = (folded: string): boolean =>
  folded.length <= longestSigned &&
  (signer.test(folded) ||
    day.test(folded) ||
    documentNumber.test(folded) ||
    speaker.test(folded) ||
    headDay.test(folded.replace(/^[(]|[)]$/g, '')) ||
    folded.split(' ').every((name) => office.test(name)))
