import type { Action } from '#lib/report/index.ts'

/**
 * Words that say what a person did at a meeting. `quotes`: what follows is reported speech, in which further words of this table say
 * nothing about the speaker. Read off local reports.
 */
export type ParticipationCue = { readonly action: Action; readonly pattern: string; readonly quotes?: true }

export const participationCues: readonly ParticipationCue[] = [
  { action: 'presided', pattern: '主持(?!人|词|稿|工作|日常|全面)' },
  { action: 'spoke', pattern: '(?:重要|动员|总结|主题|表态|书面|热情洋溢的)?讲话(?!精神|稿|要求|中的?要求)' },
  { action: 'spoke', pattern: '强调|指出|要求(?!各单位|各级)|表示|承诺(?=[,，:：])|建议|认为|讲到|谈到|说(?=[,，:：“道])', quotes: true },
  {
    action: 'spoke',
    pattern: '(?:提出|提|作出|做出)(?:了|出)?[^,，。;；]{0,14}(?:要求|意见|建议|希望)|提出(?=[,，:：])|提了[一二两三几个]',
  },
  { action: 'spoke', pattern: '(?:作|做|进行)了?[^,，。;；]{0,24}(?:发言|点评|总结|动员|报告|致辞|辅导|授课|宣讲|培训|强调)' },
  {
    action: 'spoke',
    pattern:
      '(?<!听取了?[^,，。]{0,20})(?:表态|交流|典型|先后|分别)?发言(?!人|稿|提纲)|点评(?!会)|致辞|致词|致(?:开幕|欢迎|祝贺?|贺|答谢)[词辞]|授课|讲(?:了|述|起)|宣布(?!会议|散会)',
  },
  { action: 'relayed', pattern: '传达(?!学习会)|宣读|领学' },
  {
    action: 'explained',
    pattern:
      '通报(?!会)|小结|逐[条项一]|分解(?=为|成|任务)|(?:(?:作|做|进行)了?[^,，。;；]{0,24})?(?:安排|部署)(?!会|要求)|解读|说明|讲解|介绍了?|(?<!听取[^,，。]{0,20})汇报(?!会|材料)',
  },
  { action: 'signed', pattern: '签订|签署|签字|签约|签(?:下|了)?[^,，。;；]{0,10}(?:责任|目标|承诺|军令)[书状]' },
  {
    action: 'attended',
    pattern:
      '出席|参加|列席|到会|与会|参会|陪同|在座|莅临|调研|督导|督查|检查|察看|视察|走访|慰问|带队|巡查|颁奖|授牌|授旗|揭牌|迎接(?=[,，。]|仪式|$)|手捧|领誓|领读|(?<!教育|引导|团结)带领',
  },
]
