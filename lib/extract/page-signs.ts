import { frameSigns } from './place-frame-signs.ts'
import { peopleSigns } from './place-people-signs.ts'
import type { PlaceSign } from './place-sign.ts'
import { wordSigns } from './place-word-signs.ts'
import { remembered } from './remembered.ts'

/** All that a page says of its place, by text and by frame. */
export const pageSigns = remembered((input): readonly PlaceSign[] => [...wordSigns(input), ...peopleSigns(input), ...frameSigns(input)])
