import type { Template } from '../template.ts'

/** Opening meetings of a cycle, as newspapers and county sites tell them. */
export const launches: readonly Template[] = [
  {
    name: 'city-daily-launch',
    where: { kind: 'city' },
    when: { years: [2009, 2021], months: [2, 5] },
    title:
      '[吹响集结号 奋力创文明|上下同心 志在必得|万众一心加油干]——{place}[创建全国文明城市动员大会|创建全国文明城市工作动员大会][召开|侧记|举行]',
    people: {
      a: '市委书记[|、市人大常委会主任]',
      b: '市委副书记、市长',
      c: '市委[副书记|常委、常务副市长]',
      d: '市委常委、宣传部部长',
      e: '市政协主席',
      f: '副市长',
    },
    body: `{ymd}[上午|下午|]，{place}[召开|隆重召开]创建全国文明城市动员大会，[吹响了全民创建的号角|动员全市上下立即行动起来，迅速掀起创建热潮]。{a+spoke}[出席会议并作动员讲话|出席并讲话]，{b+presided}主持会议，{d+explained}就[《{place}创建全国文明城市三年行动计划》|《{place}创建全国文明城市工作实施方案》]作说明。[{e}、{f}等市领导出席会议。|]
    [会上，|]{a.name}指出，{@meaning}{@meaning}[他强调|{a.name}强调]，[经过多年努力，{cityShort}有基础、有条件、有信心实现创建目标|全市干部群众盼望这一天已经很久]，[开弓没有回头箭|一经宣布，就要全力以赴]。
    [就做好下一步工作，{a.name}要求|{a.name}要求]，~3；[{@duty}|{@duty}|{@duty}]。
    [{a.name}说，|]{@measure}{@measure}[{@measure}|]
    {b.name+spoke}在主持时[要求|说]，[会后各级各部门要连夜传达，一周之内拿出方案|要把会议精神传达到每一个支部、每一个班组]，{@duty}。
    会上，[{zh3..6}个单位作了表态发言|市住建局、市城管局、市教育局等单位作表态发言]，[各县（市、区）递交了责任书|{a.name+signed}与各县（市、区）签订了目标责任书]。
    [{@closing}|]`,
    settled: {
      stage: 'launch',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '动员会',
      accept: { track: [null] },
    },
  },
  {
    name: 'county-site-launch',
    where: { kind: 'county' },
    when: { years: [2015, 2022], months: [1, 4] },
    title: '{place}召开[创建全国县级文明城市|创建全国文明县城]{m}',
    slots: { m: '[动员大会|工作动员会|动员部署大会]' },
    people: { a: '县委书记', b: '县委副书记、县长', c: '县委常委、宣传部部长', d: '县人大常委会主任', e: '县政协主席', f: '县委副书记' },
    body: `[{md}上午，|{md}，]{place}召开创建全国文明县城{m}。{a+spoke}出席会议并讲话，{b+presided}主持会议。{d}、{e}、{f}[等县领导|]出席会议。
    {a.name}在讲话中[指出|说]，创建全国文明县城是县委、县政府[审时度势作出的决定|从全县大局出发定下的大事]。{@meaning}
    {a.name}[强调|要求]，~3；[{@duty}|{@duty}|{@duty}|{@duty}]。
    [会上，|]{c+relayed}宣读了《{place}创建全国文明县城[实施方案|工作方案]》，[县直机关工委、县城管局|县公安局、县住建局]和[部分乡镇|城关镇]负责人[作了表态发言|先后发言]。
    [{@measure}|]
    [会议还印发了任务分解表，{90..180}项任务逐一落实到单位和个人。|会后，全县随即开展城乡环境卫生大扫除。]`,
    settled: {
      stage: 'launch',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '动员会',
      accept: {
        track: [null],
        meetingType: ['部署会'],
      },
    },
  },
]
