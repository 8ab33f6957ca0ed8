import { expect, it } from 'vitest'
import { zoneTextOf } from './testing/run.ts'

const notice =
  '关于召开创建全国文明城市推进会的通知\n各乡镇街道:\n经研究,定于8月22日召开全区创建全国文明城市推进会,请各单位主要负责人准时参加。\n请各单位将名单于会前报送,无特殊情况不得请假。'
const office = '青河县创建全国文明城市指挥部办公室'

it('leaves whom to ask and the signature of a notice in the text', () => {
  const signed = `联系人:方若水 电话:0000-0000000\n${office}\n2019年8月21日`
  expect(zoneTextOf(`${notice}\n${signed}\n附件:参会回执.doc`, 'body')).toMatch(new RegExp(`${signed.replace(/\n/g, '\\n')}$`))
})

it('leaves the signature there, though the head of the paper names the same office', () => {
  expect(zoneTextOf(`${office}\n${notice}\n${office}\n2019年8月21日`, 'body')).toMatch(new RegExp(`${office}\\n2019年8月21日$`))
})

it('still takes the contacts of a footer for frame', () => {
  expect(zoneTextOf(`${notice}\n联系人:方若水 电话:0000-0000000\n主办单位:青河县人民政府 备案号:青ICP备00000000号`, 'body')).not.toMatch(
    '方若水',
  )
})

it('cuts what is answered to a report on a forum', () => {
  const replies = '椰树下 发表于 2016-2-24 11:02:51 沙发\n早就该管管三角车了,顶!\n老茶客 发表于 2016-2-24 15:40:08 板凳\n希望不要一阵风'
  expect(zoneTextOf(`${notice}\n${replies}`, 'body')).not.toMatch('三角车')
})

it('begins with the sentence below the line of publication, and leaves a deck above it', () => {
  const page = (line: string) =>
    `青河县召开创文推进会\n让城市更美好!\n青河发布 2017-08-28 20:14 来源:青河日报\n${line}\n今天下午,青河县召开创文推进会,县长方若水讲话,要求抓紧整改,不留死角。`
  expect(zoneTextOf(page('国家测评组就要来了!'), 'body')).toMatch(/^国家测评组就要来了!/)
  expect(zoneTextOf(page('国家测评组就要来了!'), 'subtitle')).toBe('让城市更美好!')
})

it('takes the name of an attached table above its file for an attachment', () => {
  expect(zoneTextOf(`${notice}\n附:责任区划分表\n附件下载:责任区划分表.xls`, 'body')).not.toMatch('责任区')
  expect(zoneTextOf(`${notice}\n附:责任区划分表\n东城:教育局\n西城:住建局`, 'body')).toMatch('责任区')
})

it('takes the number of a page off the paragraph it was run into', () => {
  expect(zoneTextOf(`${notice}\n第1页第三句话,创建是为了让大家的心贴得更近。`, 'body')).toMatch(/\n第三句话/)
})

it('prints a headline without what a site of model texts puts in front', () => {
  for (const before of ['范文:', '【篇一】', '(篇1)'])
    expect(zoneTextOf(`${before}在全县创建文明县城推进会上的发言\n${notice}`, 'title')).toBe('在全县创建文明县城推进会上的发言')
})

it('takes letters that rise and fall with signs between them for jammer', () => {
  expect(zoneTextOf(`${notice}\ncl3ThjCMk)POKqrSkt(v\n丁师傅第一个开口。`, 'body')).not.toMatch('cl3')
  expect(zoneTextOf(`${notice}\n县文明办用iPhone12ProMax(v2)拍下了问题点位。`, 'body')).toMatch('iPhone')
})

it.each([
  '未完,点击下一页继续阅读',
  '[1][2][3]',
  '文章分页: 1 2 3',
  '——转下页——',
  '(未完待续,请翻页)',
  '« 1 2 3 »',
  '第 2 页 (共 5 页)',
  '更多内容请看下一页',
  '#page#',
  '下一页:领导讲话',
])('takes what parts a text into pages out of it: %s', (line) => {
  expect(zoneTextOf(`${notice}\n${line}\n会议强调,要压实责任,不留死角。`, 'body')).toMatch(/请假。\n会议强调/)
})

it.each([
  '(图片说明:会议现场)',
  '图1 会议现场',
  '【图】会议现场',
  '(资料图片)',
  '上图为整治前的菜市场',
  '左图为整治前,右图为整治后',
  '本组图片由方若水拍摄',
  '供图/县融媒体中心',
  '会场一角',
  '(新华社记者 方若水 摄)',
  '图丨县融媒体中心',
])('takes what stands under a picture out of the text: %s', (line) => {
  expect(zoneTextOf(`${notice}\n${line}\n会议强调,要压实责任,不留死角。`, 'body')).toMatch(/请假。\n会议强调/)
})

it.each([
  '下页面更新要及时。',
  '上图书馆开展志愿服务。',
  '图文并茂宣传创建知识。',
  '会议现场气氛热烈,大家畅所欲言。',
  '第一页工作清单已经完成。',
])('leaves sentences that begin alike: %s', (line) => {
  expect(zoneTextOf(`${notice}\n${line}\n会议强调,要压实责任,不留死角。`, 'body')).toMatch(line)
})
