import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, person } from '../words.ts'
import { charsetMeta } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** An office's bulletin saved by a word processor and shown inside a site: its head and its list of receivers are paragraphs like the text. */
export const bulletinInWord = tuningHtml(
  'bulletin-in-word',
  ['frame', 'bylines', 'indentation'],
  [...gbkServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site, column } = facts
    const issue = count(chance, 60)
    return {
      pieces: frame`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>${charsetMeta(charset)}<title>简报第${issue}期</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=ZH-CN><div class=toolbar><a>返回${column}</a> <a>下载</a> <a>打印</a></div><div class=WordSection1>
<p class=MsoNormal align=center><b><span style='font-size:48.0pt;color:red'>工作简报<o:p></o:p></span></b></p>
<p class=MsoNormal align=center>第${issue}期</p>
<p class=MsoNormal>${byline`${site.owner}办公室编印<span lang=EN-US>&nbsp;&nbsp;&nbsp;&nbsp;</span>${stamp?.printed ?? ''}`}</p>
<p class=MsoNormal>按：现将有关情况刊发，供各单位学习借鉴。</p>
<p class=MsoNormal>【本期导读】${otherHeadlines(2, facts, chance).join('；')}</p>
${before}${paragraphs(title, { open: '<p class=MsoNormal align=center><b><span style="font-size:22.0pt;font-family:方正小标宋简体">', close: '<o:p></o:p></span></b></p>\n' })}${joint}
${paragraphs(body, { open: "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>", close: '<span lang=EN-US><o:p></o:p></span></span></p>\n\n' })}
<p class=MsoNormal>抄报：领导小组各位成员</p><p class=MsoNormal>抄送：各乡镇人民政府，各街道办事处</p>
<p class=MsoNormal>编辑：${person(chance)}<span lang=EN-US>&nbsp;&nbsp;</span>签发：${person(chance)}<span lang=EN-US>&nbsp;&nbsp;</span>（共印${10 * count(chance, 20)}份）</p>
</div></body></html>
`,
      told: told(stamp),
      url: `http://${site.host}/upload/jb${issue}.htm`,
      fileName: `jb${issue}.htm`,
    }
  },
)
