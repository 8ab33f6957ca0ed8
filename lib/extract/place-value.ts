import { placeCodes } from '#lib/knowledge/division-code.ts'
import { division } from '#lib/knowledge/divisions.ts'
import type { Place } from '#lib/report/index.ts'
import type { OwnKind } from './self-reference.ts'

/** A place value from the code of its smallest division. */
export const placeValue = (code: string, printedName: string, zone: string | null = null): Place => ({
  ...placeCodes(code),
  zone,
  printedName,
})

const autonomousRegions = /自治区$/u

/** Whether a division calls itself by this kind: 我区 is a district or an autonomous region, 我市 a city of either level. `printed` decides for former names. */
export function callsItself(code: string, kind: OwnKind, printed: string): boolean {
  const name = division(code)?.name ?? ''
  if (kind === '区' && autonomousRegions.test(name)) return true
  const isOwn = (one: string) => one.endsWith(kind) && !autonomousRegions.test(one)
  return isOwn(name) || isOwn(printed)
}
