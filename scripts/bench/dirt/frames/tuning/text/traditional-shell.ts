import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const headlines = [
  '港股收市升二百點',
  '颱風訊號今晚或改發',
  '內地遊客回流商戶樂見',
  '學者：灣區合作前景廣闊',
  '女子遺失手袋幸獲司機送還',
  '新地鐵線下月通車',
]

/** A Hong Kong site around a mainland report: its own words in traditional characters, whatever the report stands in. */
export const traditionalShell = tuningText('traditional-shell', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { source, site } = facts
  return {
    pieces: frame`加入最愛 設為首頁 簡體版 電子報 會員登入 繁 | 简 | EN
即時 要聞 港聞 內地 兩岸 國際 財經 體育 娛樂 評論 視頻 地方頻道
首頁 > 內地 > 內地要聞
${before}${title}${joint}${byline`${stamp?.printed ?? ''} ${source ? `來源：${source}` : '責任編輯：編輯部'}`} 字體大小 分享到
${body}
讚好 ${count(chance, 90)} 收藏 打印 列印 轉寄好友 我要報錯
延伸閱讀
${chance.shuffle(headlines).slice(0, 3).join('\n')}
您可能感興趣的內容
${chance.shuffle(headlines).slice(0, 2).join('\n')}
本網站所載之內容僅供參考，如有錯漏，概不負責。未經授權，嚴禁轉載。
關於我們 聯絡我們 廣告刊登 私隱政策 版權所有 不得轉載 © 2000-2023
`,
    told: told(stamp, { source }),
    url: `https://www.${site.host}/s/${count(chance, 900_000)}`,
  }
})
