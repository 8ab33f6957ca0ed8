/** The notes of lib/clean on places that could not be repaired, and the words that they have in the catalogues. */
export const damageNotes = {
  'characters that could not be read': 'unreadable',
  'a reading was put inside a character, and the bytes behind it are shifted': 'reading',
  'a mark was put inside a character, and the bytes behind it are shifted': 'mark',
  'a character of which not all bytes are left': 'bytes',
  'a character between these was lost': 'lost',
  'digits were taken out here': 'digits',
  'a character was taken out behind this one': 'taken',
  'a character that belongs to no word stands inside a word; pages that hide random characters against copying do this': 'stray',
} as const

/** A note of an older version may be none of them; it is shown as it is. */
export const isKnownDamage = (note: string): note is keyof typeof damageNotes => note in damageNotes
