import { remembered } from './remembered.ts'

const dropped = /[^\p{Script=Han}\p{L}\p{N}]/gu

/** Letters and digits of a folded line alone: two lines that print the same words compare equal. */
export const comparable = remembered((folded: string): string => folded.toLowerCase().replace(dropped, ''))
