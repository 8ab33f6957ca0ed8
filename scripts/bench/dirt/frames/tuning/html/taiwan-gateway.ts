import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count } from '../words.ts'
import { charsetMeta } from './head.ts'
import { big5Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])

/** A gateway that shows pages of the mainland in Big5: its own frame is in traditional script, around whatever the page holds. */
export const taiwanGateway = tuningHtml(
  'taiwan-gateway',
  ['frame'],
  big5Servings,
  ({ before, title, joint, body }, facts, chance, charset) => ({
    pieces: frame`<html><head>${charsetMeta(charset)}<title>大陸要聞 - 鏡像閱讀</title></head>
<body>
<div id="gw">您正在瀏覽的是繁體中文版 | <a href="?gb">切換至簡體</a> | <a href="?home">回首頁</a></div>
<div id="crumb">首頁 &gt; 大陸新聞 &gt; 內文</div>
${before}${paragraphs(title, { open: '<h2>', close: '</h2>' })}${joint}
<div id="bar">字級設定：<a>小</a> <a>中</a> <a>大</a>　列印　轉寄　瀏覽數：${count(chance)}</div>
<div id="body">${paragraphs(body, { open: '<p>', close: '</p>\n' })}</div>
<div id="more"><h4>相關連結</h4><ul><li>連假交通資訊</li><li>本週氣象</li></ul></div>
<div id="foot">本站內容為自動轉換，如有錯誤請以原站為準<br>隱私權聲明 | 服務條款 | 聯絡我們</div>
</body></html>
`,
    told: nothingTold,
    url: `http://big5.${facts.site.host}/gate/big5/${facts.site.host}/${count(chance)}.htm`,
  }),
)
