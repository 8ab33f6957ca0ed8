import type { Template } from '../template.ts'

/** Schools, hospitals, streets and villages. */
export const units: readonly Template[] = [
  {
    name: 'school-web-advance',
    where: { kind: 'district' },
    when: { years: [2010, 2022], months: [3, 11] },
    title: '[我校|{school}]召开创建全国文明城市工作[推进会|专题推进会]',
    slots: { school: '{place}[第{ord2..9}小学|实验小学|第{ord2..9}中学|中心小学|新区小学]' },
    people: { a: '校长', b: '[副校长|党支部副书记]', c: '[德育主任|政教主任]' },
    body: `{md}下午，{city}{school}在[阶梯教室|会议室|多功能厅]召开创建全国文明城市工作推进会，[全体教职工|班子成员、年级组长和班主任]参加会议。会议由{b+presided}主持。
    [会上，|]{c+relayed+explained}传达了[教育局创建工作会议的精神|上级文件精神]，[总结了前一阶段学校创建工作|对照任务分工表逐项说明了任务]。{a+spoke}[作了讲话|最后讲话]，他[要求|指出]，[教师要率先垂范|育人是学校的根本]，[从说普通话、不闯红灯、不乱扔垃圾做起|把文明习惯融进课堂和课间]；[班主任要开好主题班会|各班要出一期黑板报]，[让每个学生当一回家里的小小宣传员|引导学生讲礼貌、爱卫生、守秩序]；[后勤要管好食堂、厕所和校园周边|门卫和护学岗要疏导好上下学的车流]。
    [会后，少先队大队部向全校同学发出了倡议。|学校还组织师生到附近小区清理小广告。|]`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '推进会',
      level: 'school',
      accept: { track: ['first'], stage: ['sprint', 'launch'] },
    },
  },
  {
    name: 'hospital-two-campaigns',
    where: { kind: 'county' },
    when: { years: [2012, 2021], months: [3, 10] },
    title: '[县人民医院|我院|{place}人民医院]召开创建全国文明城市和国家卫生县城工作会',
    people: { a: '院长', b: '[党委书记|党总支书记]', c: '[副院长|纪委书记]' },
    body: `为[做好|扎实推进]创建全国文明城市和国家卫生县城各项工作，{Y}年{md}，{city}{place}人民医院在[行政楼会议室|门诊楼五楼会议室]召开工作会，[院领导班子成员、各科室主任、护士长|全院中层以上干部]{60..150}人参加。{b+presided}主持会议。
    {a+spoke}在讲话中[强调|要求]，[医院是窗口，也是考场|百姓看病的感受就是对创建最直接的评价]。一要[改善环境|整洁环境]，[病区、厕所、楼道每天巡查{zh2..4}次|做到地面无烟头、墙面无污迹、床下无杂物]；二要[优化服务|改进态度]，[推行首问负责制|门诊设志愿者导医]；三要[严格控烟|抓好院感和医疗废物管理]，[落实到科、到人|一周一检查、一月一通报]。
    {c+explained}[部署了近期工作|对医院的实施方案作了说明]，[将任务分解到{20..38}个科室|成立了{zh4..7}个工作组]。`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['全国文明城市', '国家卫生县城'],
      documentType: 'report',
      meetingType: '工作会议',
      level: 'hospital',
      accept: { track: ['first'], stage: ['launch'], meetingType: ['部署会'] },
    },
  },
  {
    name: 'town-office-push',
    where: { kind: 'town' },
    when: { years: [2013, 2023], months: [3, 11] },
    title: '{place}召开[文明城市创建|创建全国文明城市]工作推进会',
    people: { a: '{party}', b: '{chief}', c: '[宣传委员|人大主席]' },
    body: `{md}，[{province}|]{city}{county}{place}[召开|在便民服务中心召开]创建全国文明城市工作推进会。[班子成员、村（社区）书记、网格长|机关干部、各村（居）负责人]参加会议，{b+presided}主持会议。
    {c+explained}[通报了前一周巡查的情况|点评了各村（社区）的进度]，共查出问题{12..48}处，[限{zh3..7}天整改|要求当天认领]。
    {a+spoke}[强调|就下一步工作提出要求]：~3；[{@duty}|{@duty}|{@duty}]。
    [{@measure}|]`,
    settled: {
      stage: 'advance',
      track: null,
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '推进会',
      accept: { track: ['first'] },
    },
  },
]
