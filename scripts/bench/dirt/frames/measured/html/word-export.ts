import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { desktopServings } from '../servings.ts'
import { counted } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A document that a word processor has saved as a page: conditional comments, style sheet, header and footer of the sheet. */
export const wordExport = measuredHtml(
  'word-export',
  ['frame', 'pageJumps'],
  desktopServings,
  ({ before, title, joint, body }, facts, chance, charset) => ({
    pieces: frame`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>${markup(charsetTag(charset, 'bare'))}
<meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>User</o:Author><o:Created>2013-07-09T01:20:00Z</o:Created><o:Pages>${counted(chance, 9)}</o:Pages></o:DocumentProperties></xml><![endif]-->
<style><!-- @font-face {font-family:仿宋_GB2312;} p.MsoNormal {mso-style-parent:""; text-indent:32.0pt; mso-char-indent-count:2.0;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><div class=Section1 style='layout-grid:15.6pt'>
${before}${paragraphs(title, { open: "<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:22.0pt;font-family:方正小标宋简体'>", close: '<span lang=EN-US><o:p></o:p></span></span></b></p>' })}${joint}
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
${paragraphs(body, { open: "<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt;mso-hansi-font-family:仿宋_GB2312'>", close: '<span lang=EN-US><o:p></o:p></span></span></p>', escaping: 'numberedMarks' })}
</div><div style='mso-element:footer'>${htmlOfFrame(['frame', 'pageJumps'])`<p class=MsoFooter align=center><span style='mso-no-proof:yes'>- ${counted(chance, 3)} -</span></p>`}</div></body></html>`,
    told: { publishedAt: null, source: null, authors: [] },
    url: `http://www.${facts.site.host}/upload/${counted(chance, 9000)}.htm`,
  }),
)
