import { datedMentions } from '#lib/knowledge/dated-phrases.ts'
import { bodyIndex } from './body-paragraphs.ts'
import { remembered } from './remembered.ts'

/** The dated phrases of the body. */
export const bodyDatedMentions = remembered((input) => datedMentions(bodyIndex(input)))
