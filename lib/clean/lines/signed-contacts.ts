import type { ZoneKind } from '#lib/report/index.ts'
import type { PageLine } from './page-lines.ts'
import { isOfficeName, isSignedDay } from './text-endings.ts'

const contact = /^\(?(?:会务|报名|工作)?(?:联系人|联系电话|联系方式|电话|邮箱|电子邮箱|传真)\s*:/
type CuedLine = { readonly line: PageLine; readonly cue: ZoneKind | null; readonly prose: boolean }

/** So many lines of contacts a notice may have above its signature, and so many lines of attachments between. */
const mostContacts = 4
const mostAttachments = 6

/**
 * Whom to ask stands in footers, and above the signature of a notice: there, between the text and an office with the day below it, the
 * contacts and the office are text.
 */
export function withSignedContacts<Line extends CuedLine>(classes: readonly Line[]): readonly Line[] {
  const signed = new Set<Line>()
  for (const [at, { line }] of classes.entries()) {
    const office = classes[at - 1]
    if (!isSignedDay(line.folded) || !office || !isOfficeName(office.line.folded) || office.line.zone !== null) continue
    let above = at - 2
    while (above > at - 2 - mostAttachments && classes[above]?.cue === 'attachment') above--
    const contacts: Line[] = []
    while (contacts.length < mostContacts && classes[above]?.cue === 'footer' && contact.test(classes[above]?.line.folded ?? ''))
      contacts.push(classes[above--] as Line)
    if (classes[above]?.prose) for (const one of [office, ...contacts]) signed.add(one)
  }
  return signed.size === 0 ? classes : classes.map((one) => (signed.has(one) ? { ...one, cue: null } : one))
}
