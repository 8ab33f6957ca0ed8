import { describe, expect, it } from 'vitest'
import { wordIndex } from '#lib/text/word-index.ts'
import { expectation, nameAt } from './name-at.ts'

const nameIn = (text: string, whole = text) => nameAt(text, 0, wordIndex(whole))?.name ?? null

describe('nameAt', () => {
  it.each([
    ['张明强调,要落实', '张明'],
    ['李强调研创建工作', '李强'],
    ['李强强调,要落实', '李强'],
    ['张明强主持会议', '张明强'],
    ['李和平和王静参加', '李和平'],
    ['林素对方案作说明', '林素'],
    ['王永安安排部署', '王永安'],
    ['王永安排部署', '王永'],
    ['党建国主持会议', '党建国'],
    ['高峰主持会议', '高峰'],
    ['陈 曦主持会议', '陈曦'],
    ['陈　曦主持会议', '陈曦'],
    ['欧阳文山出席', '欧阳文山'],
    ['诸葛明主持会议', '诸葛明'],
    ['苏嘎尔布出席会议', '苏嘎尔布'],
    ['海来木呷主持会议', '海来木呷'],
    ['才让扎西作安排', '才让扎西'],
    ['巴合提别克参加会议', '巴合提别克'],
    ['哈那提·沙吾提出席会议', '哈那提·沙吾提'],
    ['阿不都热合曼·买买提主持会议', '阿不都热合曼·买买提'],
    ['茶花通报情况', '茶花'],
    ['门永和、韩青', '门永和'],
  ])('reads where a name ends in %s', (text, name) => {
    expect(nameIn(text)).toBe(name)
  })

  it.each([
    '安排部署下一步工作',
    '要求各单位落实',
    '亲自主持会议',
    '会议强调',
    '分别作了讲话',
    '任务明确',
    '文明办主任',
    '高新区管委会',
    '办公会要求',
    '同志们',
    '向群众承诺',
  ])('finds none in %s', (text) => {
    expect(nameIn(text)).toBeNull()
  })

  it('takes what the rest of the text repeats before other words', () => {
    expect(nameIn('巩固边参加会议', '县长巩固边参加会议。\n巩固边指出,要落实责任。\n巩固边强调,要再加力。')).toBe('巩固边')
    expect(nameIn('巩固边参加会议')).toBeNull()
  })

  it('asks for more where no name is expected', () => {
    expect(nameAt('边疆主持会议', 0, wordIndex(''), expectation.anywhere)).toBeNull()
  })
})
