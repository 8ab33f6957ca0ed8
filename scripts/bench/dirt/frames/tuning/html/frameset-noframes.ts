import { htmlOfFrame } from '../../compose.ts'
import { paragraphs, upperCaseTags } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count } from '../words.ts'
import { charsetMeta } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])

/** A set of frames: the text stands in what a browser without frames is shown. */
export const framesetNoframes = tuningHtml(
  'frameset-noframes',
  ['frame', 'indentation'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => ({
    pieces: upperCaseTags(frame`<html>
<head>
${charsetMeta(charset)}
<title>${facts.site.name}</title>
</head>
<frameset rows="90,*" cols="*" frameborder="NO" border="0" framespacing="0">
<frame src="top.htm" name="topFrame" scrolling="NO" noresize>
<frameset cols="160,*"><frame src="left.htm" name="leftFrame"><frame src="main.htm" name="mainFrame"></frameset>
<noframes><body>
<p>本网页使用了框架，但您的浏览器不支持框架。</p>
${before}${paragraphs(title, { open: '<center><h3>', close: '</h3></center>' })}${joint}
${paragraphs(body, { open: '<p>', close: '</p>\n', indent: '　　' })}
<p><a href="index.htm">返回首页</a></p>
</body></noframes>
</frameset>
</html>
`),
    told: nothingTold,
    url: `http://${facts.site.host}/~xwb/${count(chance, 400)}.htm`,
  }),
)
