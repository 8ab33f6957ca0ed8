import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { between, shownTitle } from '../report-lines.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['documentSiteFrame'])

/** A site of shared documents: notices that this is a preview, what members may do, how to convert, documents like this one with their days. */
export const previewLibrary = measuredText(
  'preview-library',
  ['documentSiteFrame', 'pageJumps', 'repeats'],
  ({ before, title, joint, body }, facts, chance) => {
    const offer = (line: number) =>
      line % 5 === 0 ? chance.pick(['开通VIP,全站文档免费看\n', '本文档为可编辑版本,支持复制\n', '加载中,请稍候...\n']) : ''
    const stamp = () => onSomeDay(chance, ({ year, month, day }) => `${year}/${month}/${day}`)
    return {
      pieces: frame`${shownTitle(title) || '会议纪要'}.docx
分类:公文写作 > 会议材料    文档编号:${counted(chance, 90_000_000)}    上传时间:${stamp()}
${counted(chance, 9) + 1}页    ${counted(chance, 90)}.${two(counted(chance, 90))}KB    ${counted(chance, 900)}次阅读    4.${chance.upTo(9)}分
您正在浏览的是预览版,格式可能与下载后的原文件略有出入
立即下载(${counted(chance, 9) + 2}文币)  加入收藏夹  转为PDF  AI改写  举报
${before}${title}${joint}${between(body, ['documentSiteFrame', 'pageJumps'], offer)}
预览已结束,下载原文档继续阅读
VIP专享特权:免费下载 | 去除广告 | 格式转换 | 批量打印,首月仅需${counted(chance, 12)}元
文档简介:该文档由会员${saying(chance, 'handles')}于${stamp()}上传,主要内容为${shownTitle(title) || '会议报道'},适合办公室人员参考使用。
1.本站所有文档均由用户分享,下载后请于二十四小时内删除,不得用于商业目的。
2.文档中的联系方式、图片水印等与本站无关,请谨慎识别。
3.如发现文档不完整,可在三日内申请退还文币,联系客服时请提供订单号。
相似文档
${said(chance, 'docs', 6)
  .map((text) => `${text}.doc  ${counted(chance, 20)}页  ${stamp()}  ${counted(chance, 900)}热度`)
  .join('\n')}
他还上传了
${said(chance, 'docs', 3).join('\n')}
扫码下载移动端  意见建议  回到顶部`,
      told: { publishedAt: null, source: null, authors: [] },
      flags: ['document-site'],
      url: `https://www.${facts.site.host}/doc/${counted(chance, 90_000_000)}.html`,
    }
  },
)
