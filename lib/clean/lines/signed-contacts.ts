import type { LineClass } from './line-class.ts'
import { isOfficeName, isSignedDay } from './text-endings.ts'

const contact = /^\(?(?:会务|报名|工作)?(?:联系人|联系电话|联系方式|电话|邮箱|电子邮箱|传真)\s*:/
/** So many lines of contacts a notice may have above its signature, and so many lines of attachments between. */
const mostContacts = 4
const mostAttachments = 6

/**
 * Whom to ask stands in footers, and above the signature of a notice: there, between the text and an office with the day below it, the
 * contacts and the office are text.
 */
export function withSignedContacts(classes: readonly LineClass[]): readonly LineClass[] {
  const signed = new Set<LineClass>()
  for (const [at, { line }] of classes.entries()) {
    const office = classes[at - 1]
    if (!isSignedDay(line.folded) || !office || !isOfficeName(office.line.folded) || office.line.zone !== null) continue
    let above = at - 2
    while (above > at - 2 - mostAttachments && classes[above]?.cue === 'attachment') above--
    const contacts: LineClass[] = []
    while (contacts.length < mostContacts && classes[above]?.cue === 'footer' && contact.test(classes[above]?.line.folded ?? ''))
      contacts.push(classes[above--] as LineClass)
    if (classes[above]?.prose) for (const one of [office, ...contacts]) signed.add(one)
  }
  return signed.size === 0 ? classes : classes.map((one) => (signed.has(one) ? { ...one, cue: null } : one))
}
