/** A kind of meeting. `pattern` is matched in simplified script, against a title or the clause that convenes the meeting. */
export type MeetingType = {
  readonly slug: string
  readonly zh: string
  readonly en: string
  readonly aliases: readonly string[]
}

/**
 * Kinds of meetings by their names. Written from general knowledge of how Chinese offices name meetings. The first alias that stands at
 * a place in the text wins, so longer names come first within the search, not within the table.
 */
export const meetingTypes = [
  {
    slug: 'mobilisation',
    zh: '动员会',
    en: 'Mobilisation meeting',
    aliases: ['再动员', '动员部署', '动员誓师', '誓师动员', '动员'],
  },
  { slug: 'oath-taking', zh: '誓师大会', en: 'Oath-taking rally', aliases: ['誓师', '千人誓师', '万人誓师'] },
  { slug: 'kickoff', zh: '启动会', en: 'Kick-off meeting', aliases: ['启动'] },
  { slug: 'deployment', zh: '部署会', en: 'Deployment meeting', aliases: ['安排部署', '部署', '布置'] },
  { slug: 'advance', zh: '推进会', en: 'Progress meeting', aliases: ['推进', '推动', '攻坚', '促进', '督办'] },
  { slug: 'dispatch', zh: '调度会', en: 'Coordination meeting', aliases: ['调度', '协调', '研判', '会商'] },
  { slug: 'regular', zh: '例会', en: 'Regular meeting', aliases: ['周例', '月例', '例'] },
  { slug: 'on-site', zh: '现场会', en: 'On-site meeting', aliases: ['现场推进', '现场观摩', '观摩', '现场办公', '现场', '拉练'] },
  { slug: 'review', zh: '点评会', en: 'Review meeting', aliases: ['点评', '讲评', '评议', '复盘', '拉练点评', '观摩点评'] },
  { slug: 'special-topic', zh: '专题会', en: 'Special-topic meeting', aliases: ['专题'] },
  { slug: 'assignment', zh: '交办会', en: 'Task assignment meeting', aliases: ['交办'] },
  {
    slug: 'inspection-preparation',
    zh: '迎检会',
    en: 'Inspection preparation meeting',
    aliases: ['迎检', '迎评', '迎国检', '迎复检', '迎测', '迎考', '迎检冲刺', '冲刺'],
  },
  { slug: 'feedback', zh: '反馈会', en: 'Feedback meeting', aliases: ['反馈'] },
  { slug: 'briefing', zh: '通报会', en: 'Results briefing', aliases: ['通报'] },
  { slug: 'rectification', zh: '整改会', en: 'Rectification meeting', aliases: ['整改'] },
  { slug: 'joint', zh: '联席会议', en: 'Joint meeting', aliases: ['联席'] },
  { slug: 'headquarters', zh: '指挥部会议', en: 'Headquarters meeting', aliases: ['指挥部', '指挥部办公室', '指挥部全体'] },
  {
    slug: 'leading-group',
    zh: '领导小组会议',
    en: 'Leading group meeting',
    aliases: ['领导小组', '领导小组扩大', '领导小组(扩大)', '领导小组全体'],
  },
  {
    slug: 'civilization-committee',
    zh: '文明委全会',
    en: 'Civilization committee plenary',
    aliases: ['文明委全体', '文明委全', '文明委', '精神文明建设指导委员会', '精神文明建设委员会'],
  },
  {
    slug: 'standing-committee',
    zh: '常委会会议',
    en: 'Party standing committee meeting',
    aliases: ['常委会', '常委扩大', '常委会(扩大)', '市委常委', '区委常委', '县委常委', '省委常委', '州委常委', '旗委常委', '党委'],
  },
  {
    slug: 'government-executive',
    zh: '政府常务会议',
    en: 'Government executive meeting',
    aliases: ['政府常务', '常务', '区长办公', '县长办公', '市长办公'],
  },
  { slug: 'study', zh: '学习会', en: 'Study session', aliases: ['传达学习', '集中学习', '学习'] },
  { slug: 'symposium', zh: '座谈会', en: 'Symposium', aliases: ['座谈', '恳谈', '院坝', '坝坝', '屋场', '板凳', '夜话', '茶话', '圆桌'] },
  {
    slug: 'experience-exchange',
    zh: '经验交流会',
    en: 'Experience exchange',
    aliases: ['经验交流', '现场交流', '工作交流', '交流', '推介'],
  },
  { slug: 'training', zh: '培训会', en: 'Training course', aliases: ['业务培训', '培训'] },
  { slug: 'lecture', zh: '讲堂', en: 'Lecture', aliases: ['讲堂', '报告'] },
  {
    slug: 'commendation',
    zh: '总结表彰会',
    en: 'Commendation meeting',
    aliases: ['总结表彰', '表彰', '总结', '颁奖', '授牌', '命名', '表扬'],
  },
  { slug: 'work', zh: '工作会议', en: 'Work meeting', aliases: ['工作'] },
] as const satisfies readonly MeetingType[]

const bySlug = new Map<string, MeetingType>(meetingTypes.map((type) => [type.slug, type]))

/** The meeting type of a slug, or null. */
export const meetingType = (slug: string): MeetingType | null => bySlug.get(slug) ?? null
