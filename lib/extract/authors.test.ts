import { describe, expect, it } from 'vitest'
import { readAuthors } from './authors.ts'
import { inputOf } from './testing/input-of.ts'

const byByline = (byline: string) => readAuthors(inputOf({ byline })).map((finding) => finding.value)
const byBody = (body: string) => readAuthors(inputOf({ body })).map((finding) => finding.value)

describe('readAuthors', () => {
  it.each([
    ['采写 | 林素', ['林素']],
    ['笔者丨林素 何远山', ['林素', '何远山']],
    ['记者:林素、何远山', ['林素', '何远山']],
    ['记者 林素 通讯员 何远山', ['林素', '何远山']],
    ['本报记者 林素', ['林素']],
    ['文/林素 图/何远山', ['林素']],
    ['文/图 林素', ['林素']],
    ['作者:林素 编辑:何远山', ['林素']],
    ['记者:林 素', ['林素']],
    ['作者:阿依古丽·买买提', ['阿依古丽·买买提']],
    ['作者:欧阳文山', ['欧阳文山']],
    ['記者:馬超羣', ['马超群']],
    ['林素 文/图', ['林素']],
    ['林素/文 何远山/图', ['林素']],
    ['编辑:何远山 文:林素', ['林素']],
    ['记者林素报道', ['林素']],
    ['信息员:林素 审稿人:何远山', ['林素']],
    ['作者:宣传部林素', ['林素']],
  ])('reads %s', (byline, names) => {
    expect(byByline(byline)).toEqual(names)
  })

  it.each([
    '摄影 | 林素',
    '责任编辑:林素',
    '一审:林素 二审:何远山 三审:马超群',
    '校对:林素',
    '作者:佚名',
    '作者:admin',
    '作者:网站管理员',
    '作者:云川在线',
    '作者:云川市文明办',
  ])('finds no author in %s', (byline) => {
    expect(byByline(byline)).toEqual([])
  })

  it('counts a photographer who wrote the text as well', () => {
    expect(byByline('采写 | 林素\n摄影 | 林素\n摄影 | 何远山')).toEqual(['林素'])
  })

  it('reads the bracket of the agency lead', () => {
    expect(byBody('云川日报讯(记者 林素 通讯员 何远山)9月2日,云川市召开创城会。')).toEqual(['林素', '何远山'])
    expect(byBody('本报讯(记者林素)9月2日,云川市召开创城会。')).toEqual(['林素'])
  })

  it('reads the bracket after the last sentence', () => {
    expect(byBody('9月2日,云川市召开创城会。\n各部门参加会议。(林素 何远山)')).toEqual(['林素', '何远山'])
    expect(byBody('各部门参加会议。(市文明办)')).toEqual([])
    expect(byByline('(市文明办 林素)')).toEqual(['林素'])
  })

  it('reads what stands in the lead without a bracket, and a bracket of names alone behind the agency', () => {
    expect(byBody('云川日报讯 记者 林素 通讯员 何远山 9月2日,云川市召开创城会。')).toEqual(['林素', '何远山'])
    expect(byBody('云川新闻网讯(林素 何远山)9月2日,云川市召开创城会。')).toEqual(['林素', '何远山'])
    expect(byBody('【本报记者 林素】9月2日,云川市召开创城会。')).toEqual(['林素'])
  })

  it('reads a last line that holds nothing else', () => {
    expect(byBody('各部门参加会议。\n记者 林素')).toEqual(['林素'])
    expect(byBody('各部门参加会议。(本报记者 林素 通讯员 何远山 摄影报道)')).toEqual(['林素', '何远山'])
    expect(byBody('各部门参加会议。[记者 林素]')).toEqual(['林素'])
  })

  it('does not take the leaders in the text for authors', () => {
    expect(byBody('9月2日,云川市召开创城会。市长(代)林素主持会议。')).toEqual([])
  })

  it.each([
    { zone: 'subtitle', text: '■本报记者 林素', expected: ['林素'] },
    { zone: 'subtitle', text: '2008-08-31 | 云川晚报 | 实习生 何远 记者 林素', expected: ['何远', '林素'] },
    { zone: 'navigation', text: '文/林素', expected: ['林素'] },
    { zone: 'subtitle', text: '记者节里话文明', expected: [] },
  ])('reads a line of its own in $zone: $text', ({ zone, text, expected }) => {
    expect(readAuthors(inputOf({ [zone]: text })).map((finding) => finding.value)).toEqual(expected)
  })
})
