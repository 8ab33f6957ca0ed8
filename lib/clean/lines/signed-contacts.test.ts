import { expect, it } from 'vitest'
import { zoneTextOf } from '../testing/run.ts'

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
