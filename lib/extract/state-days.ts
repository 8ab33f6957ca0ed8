import type { Range } from '#lib/report/index.ts'
import type { Day } from './calendar.ts'
import cues from './data/stamp-cues.json' with { type: 'json' }
import { frameDays } from './frame-days.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

/** A day of publication that scripts, comments or attributes of an HTML page state beside a name that says so. */
export type StateDay = Range & { readonly day: Day; readonly time: string | null }

/** "publishTime":"2019-05-06 08:30", var ct = "1557102600", <date>2015-08-03</date>, datetime="2019-05-06T08:30+08:00", <meta name="…" content="…">. */
const keyed = new RegExp(
  `(?<![a-z])(?:${cues.stateKeys})\\\\?["']?\\s{0,2}[:=]\\s{0,2}\\\\?["']?(?=[12]\\d{3})|(?:<|&lt;)(?:${cues.stateTags})(?:>|&gt;)\\s{0,2}(?=[12]\\d{3})|\\bdatetime=["'](?=[12]\\d{3})|(?:name|property|itemprop)=["']?(?:${cues.publicationNames.map((name) => name.replaceAll('.', '\\.')).join('|')})["']?\\s{1,2}content=["'](?=[12]\\d{3})`,
  'giu',
)
/** Seconds or thousandths since 1970, as scripts count time. */
const epoch = /^(1[0-9]{9})(\d{3})?(?!\d)/u
const offsetOfChinaMs = 8 * 3_600_000
const longestValue = 32
/** Characters of markup that are looked at: what a page says of itself stands near its beginning or in one script. */
const mostMarkup = 200_000

function ofEpoch(value: string, start: number): StateDay | null {
  const match = epoch.exec(value)
  if (!match) return null
  const told = new Date(Number(match[1]) * 1000 + offsetOfChinaMs).toISOString()
  const [year = 0, month = 0, day = 0] = told.slice(0, 10).split('-').map(Number)
  return { start, end: start + match[0].length, day: { year, month, day }, time: told.slice(11, 19) }
}

function valueAt(text: string, start: number): StateDay | null {
  const value = text.slice(start, start + longestValue)
  const counted = ofEpoch(value, start)
  if (counted) return counted
  const [first] = frameDays(value)
  return first?.start === 0 && first.form !== 'swapped' ? { start, end: start + first.end, day: first.day, time: first.time } : null
}

/** The days that the markup states as publication, in order. */
export const stateDays = remembered((input: ExtractInput): readonly StateDay[] => {
  const text = (input.texts.markup?.text ?? '').slice(0, mostMarkup)
  return Array.from(text.matchAll(keyed), (match) => valueAt(text, match.index + match[0].length)).flatMap((day) => day ?? [])
})
