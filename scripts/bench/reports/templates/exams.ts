import type { Template } from '../template.ts'

/** An assessment is near, or has just been. */
export const exams: readonly Template[] = [
  {
    name: 'district-sprint-countdown',
    where: { kind: 'district' },
    when: { years: [2011, 2023], months: [7, 9] },
    title: '[决战决胜|全力冲刺|倒计时{20..45}天]！{place}[召开|部署]迎接全国文明城市[测评|实地测评]工作[部署会|推进会]',
    slots: { days: '{18..40}' },
    people: { a: '区委书记', b: '区委副书记、区长', c: '区委常委、宣传部部长', e: '副区长' },
    body: `[{d}上午|{md}晚|{md}]，{city}{place}召开迎接全国文明城市测评[工作|冲刺]部署会，[贯彻市里的迎检要求，对最后{days}天的工作进行安排|分析形势，查找不足，部署迎检各项工作]。{a+spoke}[出席会议并讲话|到会讲话]，{b+presided}主持。
    会上，{c+explained}[通报了近期督查发现的问题|就实地测评点位和入户问卷工作作了安排]，{e+explained}[安排了市容环境整治工作|对照测评体系逐项讲解了标准]。
    {a.name}[指出|强调]，[国家测评组随时可能到来|离实地测评只有{days}天]，[已经到了最吃劲的时候|现在是临门一脚]，[任何一个点位失分都会影响全局|一处疏忽就可能前功尽弃]。~3；[{@duty}|{@duty}|{@duty}]。
    {@measure}{@measure}
    {b.name+spoke}[要求|说]，[散会之后立即到岗到位|从明天起，区级领导全部下沉到包联社区]，[每晚{zh7..9}点汇总问题|问题清单一天一更新]，[确保以最好的面貌接受检验|以实际行动为全市创建工作争光]。
    [{@closing}|]`,
    settled: {
      stage: 'sprint',
      track: null,
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '部署会',
      accept: { track: ['first', 'holder'], meetingType: ['推进会', '迎检会'] },
    },
  },
  {
    name: 'city-feedback-scores',
    where: { kind: 'city' },
    when: { years: [2012, 2022], months: [3, 6] },
    title: '我市[召开|举行]全国文明城市[测评结果|测评情况]{m}',
    slots: { m: '[反馈会|反馈会议]' },
    people: { a: '市委常委、宣传部部长', b: '市政府副市长', c: '市文明办主任' },
    body: `{md}，{place}[召开|在市行政中心召开]全国文明城市测评情况{m}，[通报{y-1}年度测评结果，剖析失分原因|反馈去年全国文明城市年度测评得分情况]，[部署整改工作|逐项安排整改]。{a+spoke}[参加会议并讲话|出席并讲话]，{b+presided}主持会议。
    [会上，|]{c+explained}通报了测评结果。[去年|在{y-1}年度测评中]，我市总分为{80..92}.{1..9}{1..9}分，在[参评|同类]城市中[列第{12..60}位|排名靠后]，其中[实地考察|网上申报]失分最多。[主要原因是：|失分的地方集中在这几个方面：]{@problem}{@problem}{@problem}[这些问题都要列入清单。|]
    {a.name}强调，[分数是一面镜子|成绩说明过去，差距提醒我们]。{@meaning}~2；[{@duty}|{@duty}]。
    {b.name+spoke}要求，[失分点位要逐条认领，{zh5..9}日内拿出整改措施|凡丢分的项目，责任单位一把手要签字背书]，[{due+30}前逐条整改到位|整改结果由市文明办逐一验收]。
    [{@measure}|]`,
    settled: {
      stage: 'feedback',
      track: null,
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '反馈会',
      accept: { track: ['first'] },
    },
  },
  {
    name: 'county-city-recheck',
    where: { kind: 'county-level-city', unique: true },
    when: { years: [2013, 2023], months: [3, 10] },
    title: '{place}[部署|安排]全国文明城市复查[迎检|]工作',
    people: { a: '市委书记', b: '市委副书记、市长', c: '市委副书记' },
    body: `{Y}年{md}，{place}召开迎接全国文明城市复查工作[动员会|动员大会]。{a+spoke}[出席并讲话|在会上讲话]。{b+presided}主持会议，{c+explained}[部署复查迎检工作|就复查工作作具体安排]。
    会议指出，[自{y-5}年成为全国文明城市以来|获得全国文明城市称号以来]，{short}[不骄不躁|坚持创建不停步]，{@result}[今年是复查之年|复查是对几年来工作的全面检验]，[牌子来之不易，保住更难|守不住就意味着摘牌，对{u}里对群众都无法交代]。
    会议要求，~3；[{@duty}|{@duty}|{@duty}]。{@measure}[{@measure}|]
    {a.name}[最后说|最后强调]，[只能前进、不能后退，只能成功、不能失败|金字招牌决不能在我们这一任手里丢掉]，[全市上下要以复查为契机，把城市管理提高一个档次|要用平时的功夫换来复查时的从容]。`,
    settled: { stage: 'recheck', track: 'holder', campaigns: ['全国文明城市'], documentType: 'report', meetingType: '动员会' },
  },
]
