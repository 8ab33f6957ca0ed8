import { placeMentions } from '#lib/knowledge/place-mentions.ts'
import { rememberedByZone } from './remembered.ts'

/** The places that a zone names, whoever they are: gone through once, for all who ask. */
export const namedPlaces = rememberedByZone(placeMentions)
