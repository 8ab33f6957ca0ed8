import { sourceOf } from '../../../page-text.ts'
import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count, handle, menu } from '../words.ts'

const forum = textOfFrame(['forumFrame'])

/** The archiver of a forum: path, pages, `查看完整版本`, posts without any order. */
export const forumArchiver = tuningText('forum-archiver', ['forumFrame', 'repeats'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  const thread = sourceOf(title).split('\n')[0] || '转帖'
  return {
    pieces: forum`${site.name}'s Archiver
${site.name} » ${menu(2, chance).join(' » ')}
页: [1]
查看完整版本: [-- ${textOfFrame(['forumFrame', 'repeats'])`${thread}`} --]
${handle(chance)}
${before}${title}${joint}${body}
${handle(chance)}
收到，谢谢分享
页: [1]
Powered by phpwind v${5 + chance.upTo(4)}.0 Code © 2003-2011 phpwind
`,
    told: nothingTold,
    url: `http://bbs.${site.host}/simple/index.php?t${count(chance, 90000)}.html`,
  }
})
