import type { Act } from '#lib/store/index.ts'
import { recordAct } from '#lib/store/index.ts'
import { archiveStore } from '../archive.ts'

/** The acts that the log knows by name (admin.auditLog.actions of the catalogue). */
const actions = [
  'account-created',
  'account-renewed',
  'session-started',
  'session-ended',
  'session-refused',
  'reingest-started',
  'duplicates-joined',
  'duplicates-parted',
  'duplicates-forgotten',
] as const
export type ActionName = (typeof actions)[number]

/** Writes an act of the keepers' pages into the log. */
export const record = (act: Act & { readonly action: ActionName }): Promise<void> => recordAct(archiveStore(), act)
