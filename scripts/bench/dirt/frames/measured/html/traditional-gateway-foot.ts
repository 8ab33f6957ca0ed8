import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { counted } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A site turned into traditional characters by its server: its own words are, the report stands as it was stored. */
export const traditionalGatewayFoot = measuredHtml(
  'traditional-gateway-foot',
  ['frame'],
  [
    { inBytes: 'utf-8', declared: 'big5' },
    { inBytes: 'utf-8', declared: 'utf-8' },
    { inBytes: 'big5', declared: 'big5' },
  ],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY年M月D日')
    return {
      pieces: frame`<html><head>${markup(charsetTag(charset, 'long'))}<title>${shownTitle(title)}</title></head><body><div id="langbar"><a>简体</a> <b>繁體</b> <a>日本語</a></div>
<ul id="nav"><li>關於本站</li><li>新聞速遞</li><li>為民服務</li><li>檔案下載</li><li>聯絡我們</li></ul>
<div class="crumb">你在這裡：首頁 → 新聞速遞 → 詳細內容</div>
${before}${paragraphs(title, { open: '<h2 class="tit">', close: '</h2>' })}${joint}<div class="meta">${prefixed('刊登日期：', day.text)}　來源：${facts.source ?? ''}　點閱數：${counted(chance, 900)}　字型：大　中　小</div>
<div class="txt">${paragraphs(body, { open: '<p>', close: '</p>', indent: '　　' })}</div>
<div class="tool">列印本頁　轉寄好友　返回列表</div><div class="rel">相關連結：市民熱線　線上申辦　意見信箱</div>
<div id="foot">網站維護：資訊中心　隱私權保護聲明　瀏覽人次：${counted(chance, 900000)}</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `http://big5.${facts.site.host}/gate/big5/www.${facts.site.host}/${counted(chance, 9000)}.htm`,
    }
  },
)
