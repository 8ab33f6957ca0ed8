import type { Template } from '../template.ts'

const exam = { campaigns: ['全国文明城市'], documentType: 'report' } as const

/** More meetings before and after an assessment. */
export const examsNear: readonly Template[] = [
  {
    name: 'city-oath-before-exam-long',
    where: { kind: 'city' },
    when: { years: [2011, 2020], months: [7, 9] },
    title: '[最后的冲刺 决战的时刻|冲刺，冲刺，再冲刺]——{place}创建全国文明城市迎检[誓师大会|再动员大会]侧记',
    people: {
      a: '市委书记',
      b: '市委副书记、市长',
      c: '市委副书记',
      d: '市委常委、宣传部部长',
      e: '市人大常委会主任',
      f: '市政协主席',
      g: '副市长',
      h: '市民代表',
    },
    body: `{Y}年{md}，[骄阳似火|雨后初晴]。[上午{8..9}时|上午]，{place}创建全国文明城市迎检[誓师|再动员]大会在[市体育中心|人民会堂|行政中心广场]举行。{a+spoke}[作动员讲话|出席并讲话]，{b+presided}主持大会，{c+explained}[部署迎检任务|作工作部署]，{e}、{f}[出席|出席大会]。
    [国歌声中，大会开始。|大会在雄壮的国歌声中开始。][会场内座无虚席|各县（市、区）设分会场]，[{zh2..5}千多名干部群众|全体市级领导和各级干部]的脸上[写着信心和责任|既有紧张，也有期待]。
    {d+explained}[首先介绍了|通报了][测评的内容和方法|前一阶段模拟测评的情况]。{@result}[与此同时|但是]，[模拟测评查出的{80..260}处问题还有{10..40}处没有销号|有几项指标仍在临界线上]：{@problem}{@problem}{@problem}
    “[全市人民看着我们|决战的时刻到了]，[这一仗只能打赢|没有退路可走]。”{a.name}在讲话中[用三个“不”提出要求|反复叮嘱]。[一是认识不降温。|首先，思想上再加压。]{@meaning}{@meaning}[二是标准不降低。|其次，工作上再加力。]{@measure}{@measure}{@measure}[三是责任不放松。|最后，责任上再压实。]~2；[{@duty}|{@duty}|{@duty}]。
    [{b.name+spoke}在主持时说|{b.name+spoke}要求]，[从今天起到测评结束，全体干部取消休假|各单位要打足精神、绷紧神经]，[每天早晚各巡查一次|发现问题马上处置]；[窗口不能空岗，路口不能缺人|要用真诚和热情迎接测评组的同志]。
    会上，[市城管局、市公安局交警支队|两个区和三个部门]负责人[表态发言|立下军令状]。{h+spoke}[代表全市市民发言|走上台]说，[我们从自家门前做起，从红灯前停一步做起|城市是大家的，脸面也是大家的]。
    {g+explained}[领读誓词后|带领全场宣誓后]，[队员们登车奔赴各自的岗位|各支志愿服务队领旗出发]。[{@closing}|]`,
    settled: {
      ...exam,
      stage: 'sprint',
      track: 'first',
      meetingType: '动员会',
      lay: ['h'],
      accept: { track: [null], meetingType: ['誓师大会'] },
    },
  },
  {
    name: 'county-eve-of-exam-brief',
    where: { kind: 'county' },
    when: { years: [2015, 2022], months: [8, 10] },
    title: '[我县|{place}]召开创建全国县级文明城市迎检工作会议',
    people: { a: '县委副书记、县长', b: '县委常委、宣传部部长' },
    body: `{md}下午，{province}{place}召开创建全国县级文明城市迎检工作会议。{a+spoke}出席会议并讲话，{b+presided}主持会议。会议[传达了测评工作的有关要求|对近期迎检工作进行了再部署]，[明确{20..60}个点位的责任人|要求以临战姿态做好准备]。会议强调，~2；[{@duty}|{@duty}|{@duty}]。会后，{a.name}[到县城几个点位检查了准备情况|随机查看了两个社区]。`,
    settled: { ...exam, stage: 'sprint', track: null, meetingType: '迎检会', accept: { track: ['first'], meetingType: ['工作会议'] } },
  },
  {
    name: 'speech-district-sprint-long',
    where: { kind: 'district', unique: true },
    when: { years: [2012, 2021], months: [7, 9] },
    title: '在{place}创建全国文明城市迎检冲刺动员会上的讲话',
    people: { a: '区委书记' },
    body: `{a+spoke}
    （[{ymd}|{hanDay}|{dots}]）
    同志们：
    [国家测评组很快就要来了。|离实地测评不到一个月了。]今天[请大家来|把大家召集起来]，[就一件事|只讲一个题目]：[创建全国文明城市迎检冲刺|怎样把最后这段路走好]。[会议规模不小，区里的领导都来了，各街道、各部门、各社区的书记也来了|这样规模的会，今年还是头一次]，[可见这件事的分量|说明区委的决心]。下面，我讲四个方面的意见。
    一、[看清差距，绷紧弦|形势逼人，不能再等]
    {@result}{@result}[这些成绩的取得，凝聚了大家的心血，我代表区委、区政府向同志们表示感谢！|成绩要肯定，但更要看到差距。]
    {@problem}{@problem}{@problem}{@problem}[这些问题，每一条都可能让我们丢分。|这些都是拦路虎。]
    {@meaning}{@meaning}
    二、[突出重点，攻难点|盯住重点部位和薄弱环节]
    （一）[市容环境要再提升。|环境卫生要做到细处。]{@measure}{@measure}
    （二）[公共秩序要再规范。|交通秩序要有明显好转。]{@measure}{@measure}
    （三）[服务质量要再提高。|窗口形象要树起来。]{@measure}{@measure}
    （四）[氛围要再造浓。|群众要真正发动起来。]{@measure}{@talk}
    三、[改进作风，抓落实|落实责任，层层抓到底]
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    四、[严明纪律，强督查|加强领导，形成合力]
    {@talk}
    {@talk}
    {@talk}
    ~3；[{@duty}|{@duty}|{@duty}]。
    同志们，[行百里者半九十|最后一公里最难走]。[让我们咬紧牙关，拿出拼劲，以优异的成绩向全区人民汇报！|相信有大家的努力，我们一定能交出一份合格的答卷！]
    谢谢大家。`,
    settled: {
      ...exam,
      documentType: 'speech',
      stage: 'sprint',
      track: null,
      meetingType: '动员会',
      accept: { track: ['first', 'holder'], meetingType: ['迎检会'] },
    },
  },
  {
    name: 'district-mock-test-feedback',
    where: { kind: 'district' },
    when: { years: [2014, 2023], months: [4, 8] },
    title: '{place}召开全国文明城市模拟测评[反馈|情况反馈]会',
    people: { a: '区委书记', b: '区委副书记', c: '区委宣传部副部长' },
    body: `受{place}委托，第三方机构[近日|上月下旬]对全区{40..90}个点位进行了模拟测评。{md}，{city}{place}召开反馈会，[公布结果、剖析原因|把问题摆上桌面]。{a+spoke}讲话，{b+presided}主持。
    {c+explained}通报了模拟测评结果：全区实地考察平均得分{78..93}.{1..9}分，[农贸市场、背街小巷两类点位|城中村和老旧小区]得分最低；入户问卷满意率为{80..95}.{1..9}{1..9}%。共查出问题{120..480}处，已形成清单，[逐条配了照片|一处一图]。
    [失分集中的三个街道作了说明。|末位的两个街道书记在会上作检讨。]{@problem}{@problem}
    {a.name}要求，[整改从今天晚上就开始|不要解释，只要结果]，[{due+15}前全部清零|半个月后再测一次，不升反降的要追责]。~2；[{@duty}|{@duty}]。`,
    settled: { ...exam, stage: 'feedback', track: null, meetingType: '反馈会', accept: { track: ['first', 'holder'], stage: ['sprint'] } },
  },
  {
    name: 'county-city-rectification',
    where: { kind: 'county-level-city', unique: true },
    when: { years: [2016, 2022], months: [5, 11] },
    title: '{place}召开全国县级文明城市年度测评问题整改工作会',
    people: { a: '市委副书记、代市长', b: '市委宣传部部长', c: '副市长' },
    body: `{md}，{place}召开全国县级文明城市年度测评问题整改工作会，[对照国家测评反馈的问题|根据上级反馈的失分清单]，[逐项研究整改措施|明确责任单位和时限]。{a+spoke}[出席会议并讲话|讲话]，{b+presided}主持会议，{c+explained}部署整改工作。
    会议指出，在刚刚公布的年度测评中，我市[得分{80..88}.{1..9}分|排名下滑了{3..12}位]，[暴露出不少问题|教训深刻]。{@problem}{@problem}{@problem}
    会议要求，[整改分三个批次，第一批{zh7..9}天内完成|对能马上改的立即改，一时改不了的限期改]，[销号须有整改前后照片、有责任人签名|由市委督查室牵头验收]。~2；[{@duty}|{@duty}]。`,
    settled: {
      ...exam,
      stage: 'feedback',
      track: 'first',
      meetingType: '整改会',
      accept: { track: [null], meetingType: ['工作会议'], stage: ['advance'] },
    },
  },
  {
    name: 'department-briefing-results',
    where: { kind: 'city' },
    when: { years: [2019, 2023], months: [3, 12] },
    title: '{place}卫生健康委员会通报[文明城市创建|创建全国文明城市]季度考核结果',
    people: { a: '委党组书记、主任', b: '委党组成员、副主任' },
    body: `{md}，{place}卫生健康委员会召开通报会，公布[第{ord1..4}季度|上季度]创建全国文明城市考核结果。{a+spoke}讲话，{b+explained}通报考核情况，[市直医疗卫生单位主要负责人|各医院院长、各区卫健部门负责人]参加。
    本季度共考核{18..40}家单位，[优秀{3..9}家|平均得分{86..94}.{1..9}分]，[{zh2..5}家因控烟不力被扣分|厕所卫生扣分最多]。[考核结果与年终评优挂钩。|连续两季末位的取消评优资格。]
    {a.name}指出，[窗口排队、停车难和保洁不到位三个老问题，要一家一策地解决|考核不是目的，让病人少跑腿、少受气才是]，[{@duty}；{@duty}|{@duty}]。`,
    settled: {
      ...exam,
      stage: 'feedback',
      track: null,
      meetingType: '通报会',
      level: 'department',
      accept: { track: ['first', 'holder'], stage: ['advance'] },
    },
  },
]
