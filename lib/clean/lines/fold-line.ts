import { simplifyCharacters } from '#lib/text/index.ts'
import { remembered } from './remembered.ts'

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
/** A reading in brackets behind characters, of one or of several. */
const ghost = new RegExp(
  `(?<=[\\p{Script=Han})])[^\\S\\n]?\\([^\\S\\n]?(?:[a-z]{0,4}[${toned}][a-z${toned}]{0,24}|men|me|ma|ne|de|zi|le)[^\\S\\n]?\\)`,
  'gu',
)
const doubled = /,(?=[,、。;!?])/g
const wide = /[\uff01-\uff5e]/g
const blank = /[^\S\n]+/g
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
const brokenMark = /(?<=copyright)\?/gi

const narrow = (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)

/**
 * A line as frames are recognised: simplified, without ghosts, doubled commas and invisible characters, full-width forms of ASCII made
 * half-width, runs of blanks one space. Keeps no offsets.
 */
export const foldForRecognition = remembered((line: string): string => {
  const narrowed = line.replace(invisible, '').replace(wide, narrow)
  const plain = narrowed.includes('(') ? narrowed.replace(ghost, '') : narrowed
  return simplifyCharacters(plain).replace(doubled, '').replace(brokenMark, '').replace(blank, ' ').trim()
})
