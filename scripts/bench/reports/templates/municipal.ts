import type { Template } from '../template.ts'

const district = { campaigns: ['全国文明城区'], documentType: 'report', accept: { campaigns: [['全国文明城市']] } } as const

/** Districts and counties of the four municipalities. */
export const municipal: readonly Template[] = [
  {
    name: 'municipal-district-sprint',
    where: { kind: 'municipal-district', unique: true },
    when: { years: [2014, 2023], months: [7, 10] },
    title: '{place}召开[创建全国文明城区|全国文明城区创建]冲刺[部署会|工作部署会]',
    people: { a: '区委书记', b: '区长', c: '区委宣传部部长', d: '副区长', e: '副区长' },
    body: `{ymd}[下午|上午|]，{place}召开创建全国文明城区冲刺部署会，[迎接中央文明办测评组的实地测评|对测评前的各项工作再检查、再落实]。{a+spoke}[出席并讲话|讲话]，{b+presided}主持会议，{d}、{e.list}参加会议。
    {c+explained}[通报了各街镇自查情况|部署了实地测评的应对工作]。[会议对{100..260}个点位逐一落实责任人。|会议播放了明察暗访片。]
    {a.name}[强调|要求]，[实地测评在即，每一天都不能浪费|最后阶段拼的是细节]，~3；[{@duty}|{@duty}|{@duty}]。{@measure}{@measure}
    [各街道、镇和委办局主要负责人参加会议。|会后，区领导分头到各街镇督查。]`,
    settled: {
      ...district,
      stage: 'sprint',
      track: null,
      meetingType: '部署会',
      accept: { ...district.accept, track: ['first', 'holder'], meetingType: ['迎检会'] },
    },
  },
  {
    name: 'municipal-street-on-site',
    where: { kind: 'municipal-district' },
    when: { years: [2012, 2023], months: [3, 11] },
    title: '{street}：[把会议开到弄堂口|现场办公 即知即改]',
    slots: { street: '[永康路|新华里|桃园|金桥湾|槐荫]街道' },
    people: { a: '街道党工委书记', b: '街道办事处主任', c: '居民区党支部书记' },
    body: `{md}上午，{city}{place}{street}在[一条小巷的巷口|一处停车棚前]召开创建全国文明城区现场推进会。{a+spoke}讲话，{b+presided}主持，[各居民区书记、城管和市政部门|街道机关干部和居民区负责人]参加。
    大家[边走边看|先看现场]：[墙上的“牛皮癣”刚刷掉又贴上|非机动车占了半条通道]，[沿街店铺把货摆到了人行道上|花坛里种着居民的葱和蒜]。{c+spoke}说，[居民天天盼着解决|靠居民区自己，管不过来]。
    {a.name}[当场拍板|现场分派]：[城管三天内清完，市政一周内补好路面|店铺签订门前责任书，社区每天看一遍]，[下周同一时间再到这里看结果|办不好的在全街道通报]。他[要求|说]，~2；[{@duty}|{@duty}|{@duty}]。`,
    settled: {
      ...district,
      stage: 'advance',
      track: null,
      meetingType: '现场会',
      mode: 'on-site',
      level: 'street',
      lay: ['c'],
      accept: { ...district.accept, track: ['first', 'holder'], meetingType: ['推进会'] },
    },
  },
  {
    name: 'municipal-district-recheck',
    where: { kind: 'municipal-district' },
    when: { years: [2015, 2023], months: [3, 9] },
    title: '{place}部署全国文明城区复评工作',
    people: { a: '区委书记', b: '区委副书记、区长', c: '区委副书记', d: '区人大常委会主任', e: '区政协主席' },
    body: `{Y}年{md}，{city}{place}召开全国文明城区复评工作部署会。{a+spoke}讲话，{b+presided}主持，{c+explained}作工作部署，{d}、{e}出席。
    会议[指出|强调]，[我区已连续多届保持全国文明城区称号|“全国文明城区”是全区人民的共同荣誉]，[今年将迎来复评，守牢这块牌子是硬任务|复评不进则退，没有退路]。{@meaning}
    会议要求，~3；[{@duty}|{@duty}|{@duty}]。{@measure}{@measure}
    [{a.name+signed}代表区委、区政府与街镇签订复评工作责任书。|与会单位观看了创建专题片。]`,
    settled: {
      ...district,
      stage: 'recheck',
      track: 'holder',
      meetingType: '部署会',
      accept: { ...district.accept, track: [null], meetingType: ['动员会'] },
    },
  },
]
