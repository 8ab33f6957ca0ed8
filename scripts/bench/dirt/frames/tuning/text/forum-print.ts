import { sourceOf } from '../../../page-text.ts'
import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold, stampOf } from '../stamp.ts'
import { count, handle } from '../words.ts'

const forum = textOfFrame(['forumFrame'])

/** The print page of a forum: the thread's title twice, who posted it, the name of the program. */
export const forumPrint = tuningText('forum-print', ['forumFrame', 'repeats'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  const thread = sourceOf(title).split('\n')[0] || '转帖'
  const stamp = stampOf(facts, chance, true)
  return {
    pieces: forum`${site.name}论坛
标题: ${textOfFrame(['forumFrame', 'repeats'])`${thread}`} [打印本页]
作者: ${handle(chance)}    时间: ${stamp?.printed ?? ''}
${before}${title}${joint}${body}

欢迎光临 ${site.name}论坛 (http://bbs.${site.host}/)
Powered by Discuz! X${1 + chance.upTo(3)}.${chance.upTo(5)}
`,
    told: { ...nothingTold, publishedAt: stamp?.told ?? null },
    url: `http://bbs.${site.host}/forum.php?mod=viewthread&action=printable&tid=${count(chance, 90000)}`,
  }
})
