import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { repairMasking } from './repair-masking.ts'

describe('censored and filtered words', () => {
  it.each([
    ['*的十九大精神', '党的十九大精神'],
    ['坚持*的领导', '坚持党的领导'],
    ['青州*府办公室', '青州政府办公室'],
    ['在县*府三楼会议室召开', '在县政府三楼会议室召开'],
    ['市*府第6次常务会议', '市政府第6次常务会议'],
    ['以醉高标准抓好落实', '以最高标准抓好落实'],
    ['群众醉关心的问题', '群众最关心的问题'],
    ['不断提升文明创建水,让群众满意', '不断提升文明创建水平,让群众满意'],
    ['切实增强感、使命感', '切实增强责任感、使命感'],
  ])('are put back where one reading fits: %s', (damaged, whole) => {
    expect(afterStep(repairMasking, damaged)).toBe(whole)
  })

  it.each([
    '醉美青河',
    '严查酒后驾驶和醉酒驾驶',
    '提高饮用水,改善污水',
    '提升管理水平,',
    '责任感、使命感',
    '幸福感和获得感',
    '***月**日',
    '*市*县',
    '某市*府路',
    'X市*府大院',
    '查处醉驾',
    '令人陶醉的美景',
    '节约用水、保护环境',
  ])('stay as they are: %s', (text) => {
    expect(afterStep(repairMasking, text)).toBe(text)
  })
})
