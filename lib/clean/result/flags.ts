import type { Damage, ReportFlag, ZoneTexts } from '#lib/report/index.ts'
import { simplifyCharacters } from '#lib/text/index.ts'
import marks from '../data/flag-marks.json' with { type: 'json' }

const oneOf = (words: readonly string[]) => new RegExp(words.join('|'), 'u')
const maskedNames = new RegExp(marks.masked.join('|'), 'gu')
const cutOff = oneOf(marks.truncated)
const rewritten = oneOf(marks.rewritten)
const unfinished = /[\p{Script=Han}、,]$/u
const longLine = 20

/** What cleaning can tell of a report as a whole. */
export function flagsOf(texts: ZoneTexts, damage: readonly Damage[]): readonly ReportFlag[] {
  const body = simplifyCharacters(texts.body?.text ?? '')
  const everything = simplifyCharacters(
    Object.values(texts)
      .map((zone) => zone?.text ?? '')
      .join('\n'),
  )
  const found: readonly (readonly [ReportFlag, boolean])[] = [
    ['masked', isMasked(`${simplifyCharacters(texts.title?.text ?? '')}\n${body}`)],
    ['truncated', isTruncated(body) || cutOff.test(everything)],
    ['rewritten', rewritten.test(everything)],
    ['damaged', damage.length > 0],
    ['document-site', texts.documentSiteFrame !== undefined],
  ]
  return found.filter(([, holds]) => holds).map(([flag]) => flag)
}

const isMasked = (text: string) => (text.match(maskedNames) ?? []).length > 0

/** A paragraph that breaks off without any mark at the end of the report. */
function isTruncated(body: string): boolean {
  const last = body.slice(body.lastIndexOf('\n') + 1)
  return last.length >= longLine && /[,,、]/.test(last) && unfinished.test(last)
}
