/** A report in simplified script, invented for the tests: a headline and its paragraphs. No place or person in it exists. */
export const inventedTitle = '青河县召开创建全国文明城市工作推进会'
export const inventedParagraphs: readonly string[] = [
  '4月12日,青河县召开创建全国文明城市工作推进会,总结前一阶段的工作,部署下一步的任务。县委书记郑明远出席会议并讲话,县长罗晓岚主持会议。',
  '会议指出,去年以来,全县上下同心协力,城市面貌有了新变化,市民素质有了新提高,但老旧小区管理、农贸市场秩序、背街小巷保洁等方面还有短板。',
  '会议要求,各乡镇(街道)、各部门要对照“1+3+4”任务清单,做到底数清、责任明、措施实;要以“四不两直”的方式开展督查,发现问题立即整改。',
  '会议强调,创建工作为了群众、依靠群众,要广泛动员志愿者参与,让文明之风吹进千家万户。',
  '县委常委、宣传部部长贺知秋宣读了《青河县创建全国文明城市三年行动计划(2021—2023年)》。',
]
export const inventedReport = [inventedTitle, ...inventedParagraphs].join('\n')

/** The frame of an invented government site around a text. */
export const inGovernmentFrame = (title: string, paragraphs: readonly string[]): string =>
  [
    '设为首页 | 加入收藏 | 无障碍浏览',
    '您当前的位置:首页 > 新闻中心 > 本县要闻',
    '',
    title,
    '',
    '发布时间:2021-04-13 09:20 来源:青河融媒 浏览次数: 128 【字体:大 中 小】',
    '',
    ...paragraphs.map((paragraph) => `        ${paragraph}\n`),
    '(记者 方若水 通讯员 田雨)',
    '责任编辑:沈墨',
    '相关新闻',
    '我县一季度重点项目集中开工',
    '县领导调研春耕生产',
    '主办:青河县人民政府办公室 承办:青河县数据中心',
    '蜀ICP备00000000号 网站标识码:0000000000',
  ].join('\n')
