import { datedMentions } from '#lib/knowledge/dated-phrases.ts'
import { remembered } from './remembered.ts'

/** The dated phrases of the body. */
export const bodyDatedMentions = remembered((input) => datedMentions(input.simple.body ?? ''))
