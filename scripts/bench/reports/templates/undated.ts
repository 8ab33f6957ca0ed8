import type { Template } from '../template.ts'

const report = { campaigns: ['全国文明城市'], documentType: 'report' } as const

/** No year, no day, or a year that only policy phrases tell. Each phrase fits one year alone. */
export const undated: readonly Template[] = [
  {
    name: 'no-day-at-all',
    where: { kind: 'county', unique: true },
    when: { years: [2010, 2020], months: [3, 11] },
    title: '{place}[多措并举|四项措施]推进全国文明城市创建',
    people: { a: '县委书记', b: '县长' },
    body: `[日前|近日]，{place}召开创建全国文明城市工作推进会，{a+spoke}[提出明确要求|出席并讲话]，{b+presided}主持。[连日来，全县迅速行动，创建工作有了新气象。|会后，各级各部门立即行动。]
    一是[宣传发动到户|造氛围]。{@measure}
    二是[整治重点到位|治环境]。{@measure}
    三是[服务群众到家|优服务]。{@measure}
    四是[督查问责到人|严督查]。[县委督查室每天通报进度，|县里抽调{12..30}人组成督查组，]~2；[{@duty}|{@duty}]。`,
    settled: { ...report, stage: 'advance', track: null, meetingType: '推进会', accept: { track: ['first'] } },
  },
  {
    name: 'year-by-epidemic-and-wellbeing',
    where: { kind: 'city' },
    when: { years: [2020, 2020], months: [6, 9] },
    title: '{place}召开创建全国文明城市[攻坚推进会|工作推进会]',
    people: { a: '市委副书记、市长', b: '市委常委、宣传部部长', c: '副市长' },
    body: `{md}，{place}召开创建全国文明城市工作推进会。[与会人员全程佩戴口罩、间隔就座。|]{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+explained}[安排近期工作|通报有关情况]。
    {a.name}指出，今年是[全面建成小康社会和“十三五”规划收官之年|决胜全面建成小康社会、决战脱贫攻坚之年]，[统筹推进疫情防控和经济社会发展，任务格外繁重|疫情防控已转入常态化]，[创建工作要同爱国卫生运动结合起来|要把疫情期间养成的卫生习惯保持下去]。{@meaning}
    {a.name}强调，~3；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: {
      ...report,
      stage: 'advance',
      track: null,
      meetingType: '推进会',
      date: 'inferred',
      accept: { track: ['first'], stage: ['sprint'] },
    },
  },
  {
    name: 'year-by-party-centenary',
    where: { kind: 'county-level-city', unique: true },
    when: { years: [2021, 2021], months: [4, 6] },
    title: '{place}召开全国文明城市创建动员部署会',
    people: { a: '市委书记', b: '市委副书记、市长', c: '市委常委、宣传部部长' },
    body: `{md}[上午|下午|]，{place}召开全国文明城市创建动员部署会。{a+spoke}讲话，{b+presided}主持会议，{c+explained}部署任务。
    会议[指出|强调]，[再过不久，我们就将迎来建党一百周年|今年是中国共产党成立100周年]，又是“十四五”开局之年，[要把党史学习教育同为群众办实事结合起来|以党史学习教育激发干劲]，[用创建的新成效向党的百年华诞献礼|以文明新风迎接建党百年]。{@meaning}
    会议要求，~3；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: {
      ...report,
      stage: 'launch',
      track: 'first',
      meetingType: '动员会',
      date: 'inferred',
      accept: { track: [null], meetingType: ['部署会'] },
    },
  },
  {
    name: 'year-by-seventy-years',
    where: { kind: 'prefecture', provinces: ['530000', '520000', '420000', '430000', '620000', '650000'] },
    when: { years: [2019, 2019], months: [6, 8] },
    title: '{place}召开创建全国文明城市工作点评推进会',
    people: { a: '州委副书记', b: '州委常委、宣传部部长' },
    body: `{md}，{place}召开创建全国文明城市工作点评推进会，[对上半年工作进行点评|看差距、理思路]。{a+spoke}讲话，{b+presided}主持。
    会议[指出|强调]，今年是新中国成立70周年，[喜迎国庆，更要以整洁的环境、良好的秩序展示边城风貌|各族群众盼望以崭新的面貌迎接国庆]，[开展“不忘初心、牢记使命”主题教育也要见于行动|要把创建作为守初心、担使命的实践]。{@problem}{@problem}
    会议要求，~2；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: {
      ...report,
      stage: 'advance',
      track: null,
      meetingType: '点评会',
      date: 'inferred',
      accept: { track: ['first'], meetingType: ['推进会'] },
    },
  },
  {
    name: 'year-by-olympics',
    where: { kind: 'city', provinces: ['130000', '210000', '370000', '320000', '410000', '140000'] },
    when: { years: [2008, 2008], months: [5, 6] },
    title: '迎奥运 讲文明 树新风 我市掀起创建热潮',
    people: { a: '市委书记', b: '市长', c: '市委常委、宣传部长' },
    body: `{md}，{place}召开“迎奥运、讲文明、树新风”暨创建全国文明城市动员大会。{a+spoke}作动员讲话，{b+presided}主持会议，{c+explained}作具体部署。
    {a.name}说，[北京奥运会还有几十天就要开幕了|今年8月，第29届奥运会将在北京举行]，[作为东道主的一员，我们要当好文明使者|每个市民都是东道主]。{@meaning}[要从排队、让座、微笑做起|文明礼仪要进家庭、进课堂、进车间]。~2；[{@duty}|{@duty}|{@duty}]。
    {@measure}[会后，学生代表向全市发出了争做文明市民的倡议。|]`,
    settled: { ...report, stage: 'launch', track: null, meetingType: '动员会', date: 'inferred', accept: { track: ['first'] } },
  },
  {
    name: 'year-in-chinese-numerals',
    where: { kind: 'county', provinces: ['360000', '450000', '520000', '610000', '500000', '460000', '540000', '220000', '440000'] },
    when: { years: [2005, 2014], months: [3, 12] },
    title: '全县创建文明县城工作会议纪要',
    people: { a: '县委副书记', b: '副县长' },
    body: `{hanDay}，{a+presided}在县政府三楼会议室主持召开会议，研究{place}创建省级文明县城有关事宜，{b}[参加会议|出席]。[县建设局、县公安局、县工商局、城关镇负责人参加了会议。|县直{8..16}个单位的负责人列席会议。]现将会议议定事项纪要如下：
    一、[关于城区卫生|关于保洁]。[保洁员增加到{60..150}人，所需经费由县财政解决|主街实行早晚两次清扫，白天有人巡回]。
    二、关于[市场管理|占道经营]。[沿街摊点一律进场，由工商局和城关镇负责|东街菜市于月底前搬迁]。
    三、关于[交通秩序|车辆停放]。[拉客的三轮车实行编号管理|客运站门前不得停车揽客，由公安局整治]。
    四、关于[资料工作|督查]。[由县文明办统一归档|县委办、县政府办每半月督查一次]。
    [会议要求，各单位要按照分工抓紧落实。|以上事项，望认真执行。]`,
    settled: {
      campaigns: ['省级文明城市'],
      documentType: 'report',
      stage: 'advance',
      track: null,
      meetingType: '工作会议',
      accept: { track: ['first'], documentType: ['summary', 'other', 'notice'], meetingType: [null, '专题会'] },
    },
  },
]
