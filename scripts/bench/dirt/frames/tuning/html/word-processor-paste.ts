import { htmlOfFrame } from '../../compose.ts'
import { paragraphs, putBetween } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf16Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])

/** A text pasted from a word processor: conditional comments, empty paragraphs, every number and Latin letter in a span of its own. */
export const wordProcessorPaste = tuningHtml(
  'word-processor-paste',
  ['frame', 'indentation'],
  [...utf16Servings, ...gbkServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const pasted = paragraphs(body, {
      open: "<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>",
      close: '<span lang=EN-US><o:p></o:p></span></span></p>\n\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n',
    })
    return {
      pieces: frame`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>${charsetMeta(charset)}<meta name=ProgId content=Word.Document><title>${plainTitle(title, '文件')}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>User</o:Author><o:Created>2006-03-01T01:00:00Z</o:Created></o:DocumentProperties></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:宋体;} p.MsoNormal {margin:0cm;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>
<div class=Section1 style='layout-grid:15.6pt'>
${before}${paragraphs(title, { open: "<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:22.0pt'>", close: '</span></b></p>\n' })}${joint}
${putBetween(pasted, /[0-9A-Za-z.%]+/g, '<span\nlang=EN-US>', '</span>')}
</div>
<p><a href="javascript:history.back()">返回</a></p>
</body>
</html>
`,
      told: nothingTold,
      url: `http://${facts.site.host}/upload/${count(chance)}.htm`,
    }
  },
)
