import { createHash } from 'node:crypto'

/** Of five parts of the prose, by the name of its place, one is held out: figures are measured on it, and nothing is learnt from it. */
const parts = 5
const heldOut = 2

export const isHeldOut = (place: string): boolean =>
  Number.parseInt(createHash('sha256').update(place).digest('hex').slice(0, 8), 16) % parts === heldOut
