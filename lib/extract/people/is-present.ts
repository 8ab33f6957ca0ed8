import { officePattern } from '#lib/knowledge/posts.ts'
import type { Mention } from './mentions.ts'

const clauseOpens = /(?:^|[,，。;；:：”\n、])\s*(?:随后|最后|接着|会上|会后|现场|由|请|[^,，。;；:：“”、]{1,12}岁的)?\s*$/u
/** Words of others come after these. */
const reported = /强调|指出|要求|表示|认为|[说道](?=[,，:：“])|[“《]/u
/** 甲的, 甲同志的: about a person, not of him as one who is there. */
const beside = /^(?:同志)?(?:的|任|等(?!人))/u

/** Whether a person with an office is the subject of a clause of the report itself, outside what others are quoted with. */
export function isPresent(sentence: string, { sure, post, start, end }: Mention): boolean {
  if (!sure || !post || post.start > start) return false
  if (!officePattern.test(sentence.slice(post.start, post.end)) || beside.test(sentence.slice(end))) return false
  const before = sentence.slice(0, post.start)
  return clauseOpens.test(before) && !reported.test(before)
}
