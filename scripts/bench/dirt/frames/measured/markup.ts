import type { Piece } from '../../labelled-page.ts'
import { dirt } from '../compose.ts'

/** Tags that are made apart from a template and are not to be escaped in it. */
export const markup = (tags: string): Piece[] => dirt(['html'], tags)
