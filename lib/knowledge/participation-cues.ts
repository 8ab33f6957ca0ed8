import type { Action } from '#lib/report/index.ts'

/**
 * Words that say what a person did at a meeting. `quotes`: what follows is reported speech, in which further words of this table say
 * nothing about the speaker. Read off local reports.
 */
export type ParticipationCue = { readonly action: Action; readonly pattern: string; readonly quotes?: true }

export const participationCues: readonly ParticipationCue[] = [
  { action: 'presided', pattern: '主持(?!人|词|稿|工作|日常|全面)' },
  { action: 'spoke', pattern: '(?:重要|动员|总结|主题|表态|书面|热情洋溢的)?讲话(?!精神|稿|要求|中的?要求)' },
  {
    action: 'spoke',
    pattern:
      '强调|指出|要求|表示|承诺(?=[,，:：])|建议|认为|讲到|谈到|说(?=[,，:：“道])|介绍(?=说|道|[,，:：])|坦言|直言|感慨|提醒大家|叮嘱|回应(?:说|道|[,，:：])|(?:开腔|补充|插话|总结|最后|算)[:：]|形容(?:此刻|现在|当前|眼下|这)|算了?一笔|算起[^,，。]{0,10}账|引用[^,，。]{0,20}(?:话|诗)|开门见山|保证(?=[,，:：])|开场[:：]|说了[几一两三]|答复|主讲|直奔主题|话锋一转|点(?:了|出)[^,，。]{0,8}(?:问题|毛病|不足)',
    quotes: true,
  },
  {
    action: 'spoke',
    pattern: '(?:提出|提|作出|做出)(?:了|出)?[^,，。;；]{0,14}(?:要求|意见|建议|希望)(?![:：])|提了[一二两三几个]',
  },
  {
    action: 'spoke',
    pattern: '(?:提出|提|作出|做出)(?:了|出)?[^,，。;；]{0,14}(?:要求|意见|建议|希望)(?=[:：])|提出(?=[,，:：])',
    quotes: true,
  },
  {
    action: 'spoke',
    pattern: '(?:作|做|进行)了?[^,，。;；]{0,24}(?:发言|交流|点评|讲评|指示|总结|动员|报告|致辞|辅导|授课|宣讲|培训|强调)',
  },
  {
    action: 'spoke',
    pattern:
      '(?<!听取了?[^,，。]{0,20})(?:表态|交流|典型|先后|分别)?发言(?!人|稿|提纲)|表态(?=[,，。;；]|$)|表决心|(?:逐[条项一个])?点评(?!会)|(?<![和与及、])讲评(?!会)|介绍了?[^,，。;；]{0,16}(?:经验|做法|体会)|致辞|致词|致(?:开幕|欢迎|祝贺?|贺|答谢)[词辞]|授课|讲(?:了|述|起)|宣布(?!会议|散会)',
  },
  { action: 'relayed', pattern: '传达(?!学习会)|宣读|领学|念(?:到|了|出)' },
  {
    action: 'explained',
    pattern:
      '通报(?!会)|小结|逐[条项一](?!点评)|分解(?=为|成|任务)|(?:(?:作|做|进行)了?[^,，。;；]{0,24})?(?:安排|部署|布置)(?!会|要求)|解读|(?<!来|充分|足以)说明|讲解|介绍了?(?!说|道|[,，:：])|逐条回应|(?<!听取[^,，。]{0,20})汇报(?!会|材料)',
  },
  { action: 'signed', pattern: '签订|签署|签字|签约|签(?:下|了)?[^,，。;；]{0,10}(?:责任|目标|承诺|军令)[书状]' },
  {
    action: 'attended',
    pattern:
      '出席|参加|列席|到会|与会|参会|陪同|在座|就座|就坐|落座|莅临|调研|督导|督查|检查|察看|视察|走访|慰问|带队|巡查|颁奖|授牌|授旗|揭牌|迎接(?=[,，。]|仪式|$)|手捧|领誓|领读|(?<!教育|引导|团结)带领',
  },
]
