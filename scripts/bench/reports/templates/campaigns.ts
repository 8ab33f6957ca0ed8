import type { Template } from '../template.ts'

/** Kin of the campaign, and several at once. */
export const campaigns: readonly Template[] = [
  {
    name: 'three-cities-together',
    where: { kind: 'city' },
    when: { years: [2010, 2018], months: [3, 6] },
    title: '{place}召开“三城同创”[动员大会|动员部署大会]',
    people: { a: '市委书记', b: '市长', c: '市委副书记', d: '副市长' },
    body: `{ymd}，{place}召开创建全国文明城市、国家卫生城市、国家园林城市（以下简称“三城同创”）动员大会。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+explained}[部署工作|作动员部署]，{d+relayed}宣读《{place}“三城同创”工作方案》。
    {a.name}强调，[三城同创，目标一致、路径相通|三块牌子，归根到底是一件事：让百姓过得更好]。{@meaning}要[统筹推进，防止单打一|一个指挥部统揽，三个办公室分工]；~3；[{@duty}|{@duty}|{@duty}]。
    {@measure}{@measure}[{@measure}|]
    {b.name+spoke}要求，[从今天起{60..100}天为集中整治期|各县（市、区）一周内开好动员会]，[每个单位认领一条街、一个社区|每周{zh1..3}次通报进度]。`,
    settled: {
      stage: 'launch',
      track: 'first',
      campaigns: ['全国文明城市', '国家卫生城市', '国家园林城市'],
      documentType: 'report',
      meetingType: '动员会',
      accept: { track: [null], meetingType: ['部署会'] },
    },
  },
  {
    name: 'support-the-army-and-civilized',
    where: { kind: 'county-level-city' },
    when: { years: [2011, 2020], months: [4, 10] },
    title: '{place}召开双拥模范城暨全国文明城市创建工作推进会',
    people: { a: '市委书记、市双拥工作领导小组组长', b: '市人武部政委', c: '市委常委、宣传部部长', d: '副市长' },
    body: `{ymd}，{province}{place}召开双拥模范城暨全国文明城市创建工作推进会，[军地双方共商创建大计|军地携手，双城同创]。{a+spoke}讲话，{d+presided}主持，{b}、{c}出席。
    会议指出，[我市有拥军优属的光荣传统|军民鱼水情深，是创建最宝贵的资源]，[驻地官兵参加了{12..40}次义务劳动|官兵把路口当阵地，为文明交通站岗]。[各级要落实优抚政策，为随军家属办实事|要为复退军人搭好就业的台子]。{@measure}{@measure}
    会议强调，~2；[{@duty}|{@duty}|{@duty}]，[确保两项创建都见成效|推动两项工作同频共振]。`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['双拥模范城', '全国文明城市'],
      documentType: 'report',
      meetingType: '推进会',
      accept: { track: ['first'] },
    },
  },
  {
    name: 'minors-moral-education',
    where: { kind: 'city' },
    when: { years: [2009, 2021], months: [3, 9] },
    title: '{place}召开未成年人思想道德建设工作[会议|会]',
    people: { a: '市委副书记、宣传部部长', b: '副市长', c: '市教育局局长' },
    body: `{md}，{place}召开未成年人思想道德建设工作会议。{a+spoke}出席并讲话，{b+presided}主持，{c+explained}[通报去年工作|作情况通报]。
    会议指出，未成年人思想道德建设[是创建全国文明城市的前置条件|事关千家万户]，[关系下一代，也关系城市的明天|必须摆在突出位置]。
    会议要求，[抓好校外活动场所和乡村少年宫建设|每所学校至少有一名心理辅导老师]，[清查校园周边的网吧和小摊点|校园周边二百米内不得有不健康书刊]，[开展“好少年”评选，让榜样就在身边|广泛开展读书、童谣传唱活动]；[家长学校要开课、课时要有保证|学校、家庭、社会三方共管]。
    [会议表彰了{20..60}名“新时代好少年”。|{zh3..6}所学校作了经验交流。]`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['未成年人思想道德建设'],
      documentType: 'report',
      meetingType: '工作会议',
      accept: { campaigns: [['全国文明城市', '未成年人思想道德建设'], ['全国文明城市']], track: ['first'] },
    },
  },
  {
    name: 'civilized-village-town',
    where: { kind: 'county' },
    when: { years: [2012, 2023], months: [3, 12] },
    title: '{town}召开创建[全国|省级]文明村镇推进会',
    slots: { town: '[石桥镇|白塔镇|清溪镇|龙泉镇]' },
    people: { a: '镇党委书记', b: '镇长', c: '镇党委宣传委员' },
    body: `{md}，{city}{place}{town}召开创建文明村镇推进会，[商量怎样把村子收拾得更好|对照标准看差距]。{b+presided}主持，{a+spoke}讲话，[各村支部书记|镇村两级干部]参加。
    {c+explained}[通报前期进展|解读文明村镇测评标准]。会议提出，[房前屋后不堆柴草、道路两侧不倒垃圾|户厕改造{200..900}户，污水不上路]；[村规民约要写明红白喜事的标准|每村组建一支文艺队、一支理事会]；[评出“好婆婆”“好媳妇”“清洁户”|评星挂牌，不搞终身制]。
    {a.name}要求，~2；[{@duty}|{@duty}]。`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['文明村镇'],
      documentType: 'report',
      meetingType: '推进会',
      level: 'town',
      accept: { track: ['first'], campaigns: [['全国文明城市', '文明村镇']] },
    },
  },
  {
    name: 'civilized-campus-school',
    where: { kind: 'district', unique: true },
    when: { years: [2016, 2023], months: [3, 11] },
    title: '{short}{school}召开创建文明校园工作会议',
    slots: { school: '[一中|实验小学|二小|育才学校]' },
    people: { a: '校长', b: '党支部书记', c: '德育副校长' },
    body: `[新学期伊始|为迎接文明校园评选]，{md}，{short}{school}召开创建文明校园工作会议。{b+presided}主持，{a+spoke}讲话，{c+explained}安排具体工作。
    {a.name}[提出三个“从”|要求]：[从一张纸、一支粉笔做起，培养节约的习惯|从一声问好、一次礼让做起，培养良好的品行]；[从一节课、一次谈话做起，当好引路人|从教室的一扇窗做起，看看玻璃净不净]；[把校训写在墙上，更写在行动里|让图书角、走廊文化成为无声的老师]。[{c.name+spoke}要求，各班把方案张贴在教室门口。|学校还聘请了{zh3..8}名学生当“文明督导员”。]
    会上，[全体教师签名承诺|青年教师代表作了发言]。`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['文明校园'],
      documentType: 'report',
      meetingType: '工作会议',
      level: 'school',
      accept: { track: ['first'], stage: ['launch'], place: [null] },
    },
  },
  {
    name: 'sanitary-city-campaign-alone',
    where: { kind: 'city' },
    when: { years: [2009, 2020], months: [3, 10] },
    title: '{place}召开创建国家卫生城市工作[推进会|调度推进会]',
    people: { a: '副市长', b: '市政府副秘书长' },
    body: `{md}，{place}召开创建国家卫生城市工作推进会，[调度各项任务进展|研究解决重点难点问题]。{a+spoke}讲话，{b+presided}主持。
    会议通报，[全市旱厕改造完成{60..95}%|新建垃圾中转站{6..20}座]，[病媒生物防制达到标准|“四害”密度监测点增加到{20..60}个]，[城中村卫生仍是短板|小餐饮、小理发、小旅店证照不齐的还不少]。
    {a.name}要求，[爱卫会成员单位各负其责|疾控中心做好技术指导]，[把健康教育送进社区|督促“小行业”亮证经营]；~2；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['国家卫生城市'],
      documentType: 'report',
      meetingType: '推进会',
      accept: { track: ['first'] },
    },
  },
]
