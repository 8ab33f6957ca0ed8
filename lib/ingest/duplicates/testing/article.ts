import type { Quote } from '#lib/report/index.ts'
import type { DuplicateArticle } from '#lib/store/index.ts'
import { type Comparable, comparable } from '../comparable.ts'

type Known = Partial<Omit<DuplicateArticle, 'place' | 'date'>> & {
  readonly place?: Partial<DuplicateArticle['place']>
  readonly date?: Partial<DuplicateArticle['date']>
}

/** Words of the body that a value was read from. */
export const inBody = (text: string): Quote => ({ zone: 'body', start: 0, end: text.length, text, role: 'value' })

/** An invented report with nothing known of it, but for what is given. */
export const article = (reportId: number, body: string, { place, date, ...known }: Known = {}): DuplicateArticle => ({
  reportId,
  versionId: reportId,
  title: '甲市召开动员大会',
  subtitle: null,
  body,
  people: [],
  flags: [],
  damageCount: 0,
  repairCount: 0,
  fetchedAt: null,
  ...known,
  place: { province: null, city: null, district: null, quotes: [], ...place },
  date: { month: null, day: null, firstDay: null, lastDay: null, quotes: [], ...date },
})

export const ready = (reportId: number, body: string, known: Known = {}): Comparable => comparable(article(reportId, body, known))

/** Invented prose of about 400 characters in which no clause occurs twice. */
export const prose = [
  '3月5日上午，甲市召开创建全国文明城市动员大会，二百名社区干部和环卫工人到会。',
  '市委书记林望川出席并讲话，市长秦越主持会议，副市长杜若宣读了任务清单。',
  '林望川说，创建的成色要由巷子里的路灯和菜场里的地面来证明，不看材料有多厚。',
  '会议决定把老旧小区的充电棚在雨季之前建完，把学校门口的斑马线重新漆一遍。',
  '城管部门提出早市六点摆摊、八点收摊，摊主自己扫净地面，剩菜当天运走。',
  '住建部门报告了三条背街的进度，下水管道已经通水，人行道还差最后两百米。',
  '秦越要求各街道每周五晒一次账，谁的点位没有动静，谁就在下周的会上说明原因。',
  '志愿者代表胡小满说，她们小组愿意认领河边的步道，每天清晨走一趟。',
].join('\n')
