import { describe, expect, it } from 'vitest'
import { readPeople, readSpeaker } from './people.ts'
import { inputOf } from './testing/input-of.ts'

const peopleOf = (body: string) => readPeople(inputOf({ body })).map((finding) => finding.value)
const briefly = (body: string) => peopleOf(body).map((person) => `${person?.post ?? '-'} ${person?.name}: ${person?.actions.join('+')}`)

describe('readPeople', () => {
  it.each([
    ['市委书记马超群出席会议并讲话。', ['市委书记 马超群: spoke']],
    ['市委书记、市人大常委会主任马超群出席会议并作动员讲话。', ['市委书记、市人大常委会主任 马超群: spoke']],
    ['会议由区委副书记、区长林素主持。', ['区委副书记、区长 林素: presided']],
    ['市长马超群主持会议并讲话。', ['市长 马超群: presided+spoke']],
    ['市长马超群主持会议,市委副书记林素传达上级会议精神。', ['市长 马超群: presided', '市委副书记 林素: relayed']],
    ['副县长韩青对《实施方案》作说明。', ['副县长 韩青: explained']],
    ['副县长韩青通报了测评情况。', ['副县长 韩青: explained']],
    ['县长韩青与各乡镇签订责任书。', ['县长 韩青: signed']],
    ['市政协主席何远山出席会议。', ['市政协主席 何远山: attended']],
    ['市领导何远山、林素、马超群参加会议。', ['市领导 何远山: attended', '市领导 林素: attended', '市领导 马超群: attended']],
    ['副市长何远山、林素出席。', ['副市长 何远山: attended', '副市长 林素: attended']],
    ['市人大常委会主任何远山、市政协主席林素出席会议。', ['市人大常委会主任 何远山: attended', '市政协主席 林素: attended']],
    ['市委常委、宣传部部长何远山,副市长林素参加会议。', ['市委常委、宣传部部长 何远山: attended', '副市长 林素: attended']],
    ['出席会议的有市委书记马超群、市长林素。', ['市委书记 马超群: attended', '市长 林素: attended']],
    ['和平区区长林素主持会议。', ['和平区区长 林素: presided']],
    [
      '经开区党工委副书记、纪工委书记、“小个专”综合党委书记林素出席会议并讲话。',
      ['经开区党工委副书记、纪工委书记、“小个专”综合党委书记 林素: spoke'],
    ],
    ['党(工)委书记林素作表态发言。', ['党(工)委书记 林素: spoke']],
    ['副区长林素和各街道签了责任书。', ['副区长 林素: signed']],
    ['由副市长林素领誓,全场宣誓。', ['副市长 林素: attended']],
    ['教导员林素主持,副大队长韩青宣布了交办事项。', ['教导员 林素: presided', '副大队长 韩青: spoke']],
    [
      '州委书记艾山·阿不都拉出席会议并讲话,州长依力·哈木在讲话中指出,要落实责任。',
      ['州委书记 艾山·阿不都拉: spoke', '州长 依力·哈木: spoke'],
    ],
    ['村民代表韩青发言。', ['村民代表 韩青: spoke']],
    ['分管教育的副市长林素作总结。', ['副市长 林素: spoke']],
    ['环卫工人代表何冬香先后发言。', ['环卫工人代表 何冬香: spoke']],
    ['盟公安局局长陈特木尔作了表态发言。', ['盟公安局局长 陈特木尔: spoke']],
    ['一级巡视员欧阳文山出席会议。', ['一级巡视员 欧阳文山: attended']],
    ['副县长阿迪力·买买提主持会议。', ['副县长 阿迪力·买买提: presided']],
    ['副县长吉克木呷出席会议。', ['副县长 吉克木呷: attended']],
    ['市长 马 超主持会议。', ['市长 马超: presided']],
    ['校长林素在会上宣读了实施方案。', ['校长 林素: relayed']],
    ['市委副书记、创城指挥部常务副指挥长林素主持会议。', ['市委副书记、创城指挥部常务副指挥长 林素: presided']],
    ['副县长林素提出,要分清主次。', ['副县长 林素: spoke']],
    [
      '市委副书记起云峰、市人大常委会主任阿的·木呷、市政协主席纳永强参加会议。',
      ['市委副书记 起云峰: attended', '市人大常委会主任 阿的·木呷: attended', '市政协主席 纳永强: attended'],
    ],
    ['县长华旦才让主持会议,副县长桑吉东智通报了情况。', ['县长 华旦才让: presided', '副县长 桑吉东智: explained']],
    ['旗领导娜仁高娃、巴图参加会议。', ['旗领导 娜仁高娃: attended', '旗领导 巴图: attended']],
    ['区级领导类成海、纳兰明慧及各镇负责同志参加会议。', ['区级领导 类成海: attended', '区级领导 纳兰明慧: attended']],
    ['副区长包正义、韩青及各街道,各部门主要负责同志百余人参加。', ['副区长 包正义: attended', '副区长 韩青: attended']],
    ['政教处主任鲜于光首先对开学以来的情况作了小结。', ['政教处主任 鲜于光: explained']],
    ['受县委书记何远山委托,县长林素作讲话。', ['县长 林素: spoke']],
    ['何远山、林素、马超群等县领导参加会议。', ['县领导 何远山: attended', '县领导 林素: attended', '县领导 马超群: attended']],
    ['王海涛、陈志强、林素等领导出席会议。', ['- 王海涛: attended', '- 陈志强: attended', '- 林素: attended']],
    ['参加会议的区领导还有:冷雪松、时进、支海洋。', ['区领导 冷雪松: attended', '区领导 时进: attended', '区领导 支海洋: attended']],
    ['安监、卫生、城管参加会议。', []],
    ['金水区、二七区、中原区参加会议。', []],
    ['张伟民副市长主持会议,李建国书记作重要讲话。', ['副市长 张伟民: presided', '书记 李建国: spoke']],
    ['会议由王秀英院长主持。', ['院长 王秀英: presided']],
    ['文明办主任主持会议,党总支书记作动员讲话。', []],
    ['主持会议的是副镇长牛得草。', ['副镇长 牛得草: presided']],
    ['区委书记何远山听取汇报后强调,要一抓到底。', ['区委书记 何远山: spoke']],
    ['区委书记何远山听取汇报,要求各单位一抓到底。', ['区委书记 何远山: spoke']],
    ['县委书记何远山一针见血地指出,有的单位只喊口号。', ['县委书记 何远山: spoke']],
    ['区长何远山话音刚落,掌声响起。何远山说,要落实。', ['区长 何远山: spoke']],
    ['各科室负责人八十余人参加会议,副院长林素主持。', ['副院长 林素: presided']],
    ['副区长那文山主持会议,副县长都正明出席。', ['副区长 那文山: presided', '副县长 都正明: attended']],
    ['市委书记何远山,以及市级领导班子成员出席会议。', ['市委书记 何远山: attended']],
    ['县委常委林素,副县长韩青,县政协副主席晴川出席。', ['县委常委 林素: attended', '副县长 韩青: attended']],
    ['区领导冯至、林素,区直各部门主要负责人参加会议。', ['区领导 冯至: attended', '区领导 林素: attended']],
    ['统战部部长其美多吉出席,副市长铁木尔保证:“月底清完。”', ['统战部部长 其美多吉: attended', '副市长 铁木尔: spoke']],
    ['副市长吉克伍各、市住建局局长余立海分别作了汇报。', ['副市长 吉克伍各: explained', '市住建局局长 余立海: explained']],
    ['支队长樊永胜认领了最多的一块。', ['支队长 樊永胜: attended']],
    ['社区党委书记陶翠萍拎来两个大西瓜。', ['社区党委书记 陶翠萍: attended']],
    ['宣传部部长闫慧英把十九个部门请到一张桌子上。', ['宣传部部长 闫慧英: attended']],
    ['等一下,蒋益民区长还要提出具体要求。', ['区长 蒋益民: spoke']],
    ['刚才,官雪芳常委宣读了方案。', ['常委 官雪芳: relayed']],
    ['网格员代表蒲阳阳说:“每家都去过。”', ['网格员代表 蒲阳阳: spoke']],
    ['业主穆树森说:“路平了。”', ['业主 穆树森: spoke']],
    ['县委书记何远山、副县长韩青以及各乡镇有关负责人作了交流发言。', ['县委书记 何远山: spoke', '副县长 韩青: spoke']],
    ['住建局局长韩青、卫健委主任林素等6名部门负责人就存在的问题作了检讨。', ['住建局局长 韩青: spoke', '卫健委主任 林素: spoke']],
    ['镇长林素代表主战场表态:“月底清完。”', ['镇长 林素: spoke']],
    ['大队长林素、校长韩青分别代表责任单位上台宣誓。', ['大队长 林素: spoke', '校长 韩青: spoke']],
    ['团委书记林素代表青年发出倡议。', ['团委书记 林素: spoke']],
    ['宣传部部长林素公布当场打分结果。', ['宣传部部长 林素: explained']],
    ['副县长马生彪对方案作了说明,三家单位分别表了态,签了责任书。', ['副县长 马生彪: explained']],
    ['校长林素上台领奖。', ['校长 林素: attended']],
    ['72岁的居民代表穆树森拿出一沓照片。', ['居民代表 穆树森: attended']],
    ['家长陶国栋是一名司机,他抢先说:“往前走三分钟。”', ['家长 陶国栋: spoke']],
    ['主持人是班主任赵玉琴,大家坐成一圈。', ['班主任 赵玉琴: presided']],
    ['街道书记、市场监管局局长、志愿者代表李顺姬先后发言。', ['志愿者代表 李顺姬: spoke']],
    ['我市市委常委林素作经验交流。', ['市委常委 林素: spoke']],
    ['村支书林有根开腔:“今年只说三件事。”党总支书记韩青补充:“都要做到。”', ['村支书 林有根: spoke', '党总支书记 韩青: spoke']],
  ])('reads %s', (body, expected) => {
    expect(briefly(body)).toEqual(expected)
  })

  it('reads lists in brackets and on lines of their own', () => {
    expect(briefly('参加会议的还有:林素(区委书记)、韩青(区长)。')).toEqual(['区委书记 林素: attended', '区长 韩青: attended'])
    expect(briefly('参加会议的有:\n区委书记林素\n区长韩青')).toEqual(['区委书记 林素: attended', '区长 韩青: attended'])
    expect(briefly('主持:区长韩青\n出席:区委书记林素')).toEqual(['区长 韩青: presided', '区委书记 林素: attended'])
  })

  it('holds those for present who are the subject of a clause with their office', () => {
    expect(briefly('办事处主任尹秀兰主持会议,副书记米晓斌一户一户地看。')).toEqual([
      '办事处主任 尹秀兰: presided',
      '副书记 米晓斌: attended',
    ])
    expect(briefly('马超群强调,市长何远山的办法要学。')).toEqual(['- 马超群: spoke'])
  })

  it('does not take another name for the report of someone who is listened to', () => {
    expect(briefly('会议听取了局长韩青的工作汇报,市长林素最后讲话。')).toEqual(['局长 韩青: explained', '市长 林素: spoke'])
  })

  it('resolves a given name with a post', () => {
    expect(briefly('区委书记海来木呷出席会议。\n木呷书记最后说,要落实。')).toEqual(['区委书记 海来木呷: spoke'])
  })

  it('resolves later mentions to the first', () => {
    expect(briefly('市委书记马超群出席会议。\n马超群强调,要落实责任。\n马超群指出,要再加力。')).toEqual(['市委书记 马超群: spoke'])
  })

  it('resolves 他 at the head of a sentence to the person named last', () => {
    expect(briefly('县长杨青山出席会议。他强调,要落实责任。')).toEqual(['县长 杨青山: spoke'])
    expect(briefly('县长杨青山出席会议。\n他强调,要落实责任。')).toEqual(['县长 杨青山: attended'])
  })

  it('resolves a surname with a post', () => {
    expect(briefly('县长杨青山出席会议。\n杨县长强调,要落实责任。')).toEqual(['县长 杨青山: spoke'])
  })

  it('adds what a person does later to what he did first', () => {
    expect(briefly('区长林素主持会议。\n林素在主持会议时指出:\n要落实责任。')).toEqual(['区长 林素: presided+spoke'])
  })

  it('ends reported speech at the end of its sentence', () => {
    expect(briefly('市委书记马超群强调,各级书记要主持调度,各部门要参加整治。市长林素出席会议。')).toEqual([
      '市委书记 马超群: spoke',
      '市长 林素: attended',
    ])
  })

  it('does not give a person what others did', () => {
    expect(briefly('市长林素出席会议,各部门负责人作表态发言。')).toEqual(['市长 林素: attended'])
  })

  it.each([
    '会议传达了习近平总书记重要讲话精神。',
    '要以习近平新时代中国特色社会主义思想为指导。',
    '各社区(村)党组织书记、居(村)委会主任、驻点辅导员列席会议。',
    '刚才,X同志通报了情况,张同志作了发言。',
    '市长李某主持会议。',
    '各级书记安排部署到位,主任任务明确,委员全程参加。',
    '县教育局、水利局负责人先后作交流发言。',
    '县政府副县长,县政府办公室主任,县直各单位分管负责人列席。',
    '县委委员,县政协党组书记,县文明办有关人员列席会议。',
    '市委书记办公会议强调,要落实责任。',
    '落实区级领导包街道制度,参加整治。',
    '会议由主任起草方案,书记纳入考核,委员会主任会议研究。',
    '会议要求,书记和分管领导要参加调度。',
    '要加强党的领导和统筹,安排部署到位。',
    '要认真办理人大代表和政协委员提出的建议。',
    '居民张大爷说:“路平了。”司机李师傅也来了,业主王女士点头。',
    '要让居民高兴了才算数,司机看着路,志愿者常年坚持。',
    '德育处设立了家长文明等候区,各小区业主安装了充电桩。',
    '书记纳入了考核,主任任务完成了,商户代表各一名参加。',
    '国务院副总理刘远山指挥调度,提出明确要求。',
  ])('finds nobody in %s', (body) => {
    expect(peopleOf(body)).toEqual([])
  })

  it('takes names with 同志 from a speech', () => {
    expect(briefly('刚才,马超群同志通报了前段工作情况,林素同志传达了上级精神。')).toEqual(['- 马超群: explained', '- 林素: relayed'])
  })

  it('reads nothing from a damaged stretch', () => {
    const input = inputOf({ body: '市长马超群主持会议。' })
    expect(readPeople({ ...input, damage: [{ zone: 'body', start: 0, end: 4, note: 'test' }] })).toEqual([])
  })

  it('quotes name, post and deed as printed', () => {
    const [person] = readPeople(inputOf({ body: '市長馬超羣主持會議。' }))
    expect(person?.quotes.map((quote) => `${quote.role} ${quote.text}`)).toEqual(['value 馬超羣', 'post 市長', 'action 主持'])
  })
})

describe('readSpeaker', () => {
  it.each([
    ['市委书记 马超群', { name: '马超群', post: '市委书记', actions: ['spoke'] }],
    ['马超群', { name: '马超群', post: null, actions: ['spoke'] }],
    ['县委副书记、县长 林素\n(2015年2月26日)', { name: '林素', post: '县委副书记、县长', actions: ['spoke'] }],
    ['(2015年2月26日) 马超群', { name: '马超群', post: null, actions: ['spoke'] }],
  ])('reads the line under the title of a speech: %s', (subtitle, speaker) => {
    expect(readSpeaker(inputOf({ subtitle })).map((finding) => finding.value)).toEqual([speaker])
  })

  it.each(['咬定目标 全力以赴', '2015年2月26日', '云川市文明办'])('finds none in %s', (subtitle) => {
    expect(readSpeaker(inputOf({ subtitle }))).toEqual([])
  })
})
