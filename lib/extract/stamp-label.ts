import cues from './data/stamp-cues.json' with { type: 'json' }

/** What the words beside a day make of it: its publication, a time of the text, a change or upload, or a day of something else. */
export type StampLabel = 'publication' | 'time' | 'change' | 'upload' | 'other'

/** Characters of the longest label with the marks behind it. */
const reach = 24
const marks = '[\\s:：|丨\\])】>=＝-]{0,6}(?:为|是|于|[:：])?\\s{0,2}$'
/** The words of a label may be parted by blanks (时 间). */
const spaced = (words: string) =>
  words
    .split('|')
    .map((word) => (/^\p{Script=Han}{2,6}$/u.test(word) ? [...word].join('[ \\u3000]?') : word))
    .join('|')

const order: readonly StampLabel[] = ['other', 'publication', 'change', 'upload', 'time']
const before = order.map((label) => ({ label, pattern: new RegExp(`(?:${spaced(cues.labels[label])})${marks}`, 'iu') }))
const behind = new RegExp(cues.labelsBehind, 'u')
const otherBehind = new RegExp(cues.otherBehind, 'u')
const copyright = new RegExp(cues.notBefore, 'iu')
const floor = new RegExp(cues.floor, 'u')
const firstFloor = new RegExp(cues.firstFloor, 'u')

/** 时间:3月11日上午9时: when a meeting begins. */
const hourOfMeeting = /^\s{0,2}(?:[(（]?(?:星期|周)[一二三四五六日][)）]?\s{0,2})?(?:[上下]午|晚上?)\s{0,2}\d{1,2}[时点]/u

/** The longest label that stands directly before [start, end) of a text, else the one behind it; null where none does. */
export function stampLabel(text: string, start: number, end: number): StampLabel | null {
  const words = text.slice(Math.max(0, start - reach), start)
  if (copyright.test(words) || floor.test(words)) return 'other'
  if (isFirstFloor(text, start)) return 'publication'
  const lengthOf = ({ pattern }: { pattern: RegExp }) => pattern.exec(words)?.[0].length ?? 0
  const best = before.reduce<{ label: StampLabel; length: number } | null>((longest, one) => {
    const length = lengthOf(one)
    return length > 0 && length > (longest?.length ?? 0) ? { label: one.label, length } : longest
  }, null)
  const after = text.slice(end, end + reach)
  if (best?.label === 'time' && hourOfMeeting.test(after)) return 'other'
  if (best) return best.label
  return otherBehind.test(after) ? 'other' : behind.test(after) ? 'publication' : null
}

/** 1楼, 楼主 directly before a day: what opened the thread. */
export const isFirstFloor = (text: string, start: number): boolean => firstFloor.test(text.slice(Math.max(0, start - reach), start))
