import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { wrongServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A strict document whose scripts stand in CDATA sections, and whose editor wrote every mark, or every character, by number. */
export const entitiesAndCdata = tuningHtml(
  'entities-and-cdata',
  ['frame', 'bylines'],
  [{ inBytes: 'gb18030', declared: 'gb18030' }, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, source } = facts
    const escaping = chance.pick(['namedMarks', 'numberedMarks', 'all'] as const)
    return {
      pieces: frame`<?xml version="1.0"${charset ? ` encoding="${charset}"` : ''}?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN">
<head>${charsetMeta(charset)}<title>${plainTitle(title, site.name)} &#124; ${site.name}</title>
<script type="text/javascript">
//<![CDATA[
var page = { title: "x", tags: ["<p>", "</p>"] };
//]]>
</script></head>
<body>
<div id="nav">${each(menu(6, chance), (name) => frame`<a href="/">${name}</a>&nbsp;&middot;&nbsp;`)}</div>
<!-- begin article <p>2009-01-01</p> -->
${before}${paragraphs(title, { open: '<h1>', close: '</h1>', escaping })}${joint}
<p class="stamp">${byline`${stamp?.printed ?? ''}&emsp;${source ? `来源&#65306;${source}` : ''}`}</p>
<div id="article">
${paragraphs(body, { open: '<p>', close: '</p>\n', escaping })}</div>
<!-- end article -->
<p>&#169; ${site.owner}&#12288;&#12288;&lt;&lt;返回列表</p>
</body></html>
`,
      told: told(stamp, { source }),
    }
  },
)
