import { divisionNames } from '#lib/knowledge/division-names.ts'
import type { WordIndex } from '#lib/text/word-index.ts'
import type { Mention } from './mentions.ts'
import { expectation, nameAt } from './name-at.ts'

const title =
  '(?:常务)?副?(?:总支)?(?:书记|市长|县长|区长|州长|旗长|镇长|乡长|主任|局长|部长|校长|院长|园长|所长|队长|主席|常委|董事长|总经理|经理)'
const titled = new RegExp(
  `(?:^|(?<=[,，。;；:：、“”\\s]|由|请|和|随后|最后|会上))(?:(?<name>\\p{Script=Han}{3})(?<title>${title})|(?<short>\\p{Script=Han}{2})(?<sole>书记|校长|院长|董事长|总经理))(?=主持|出席|[作做]|强调|指出|要求|讲|对|在|就|宣[读布]|传达|通报|总结|表示|提出|带领|首先|最后|分别|说|参加|围绕|结合|从|向|为|把|已|还|将|也|再|又|刚|同志|布置|安排|部署|介绍|汇报|说明|[,，。])`,
  'gdu',
)

/**
 * Persons whose post stands behind the name: 甲乙丙副市长主持会议. Names of two characters only before posts that are no kind of place
 * (甲山镇长).
 */
export function titledBehind(sentence: string, body: WordIndex): Mention[] {
  return [...sentence.matchAll(titled)].flatMap((match) => {
    const { name, short, title: behind, sole } = match.indices?.groups ?? {}
    const [start, end] = name ?? short ?? [0, 0]
    const [postStart, postEnd] = behind ?? sole ?? [0, 0]
    const kind = sentence.charAt(postEnd - 2)
    const person = nameAt(sentence, start, body, name ? expectation.afterPost : expectation.beforePost)
    const word = sentence.slice(start, end)
    if (!person || (name && !person.sure) || person.end !== end || divisionNames.has(word) || divisionNames.has(word + kind)) return []
    return [{ ...person, post: { start: postStart, end: postEnd } }]
  })
}
