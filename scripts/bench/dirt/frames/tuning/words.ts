import type { Chance } from '../../../chance.ts'
import type { Facts } from '../frame.ts'
import words from './words.json' with { type: 'json' }

export const some = (values: readonly string[], count: number, chance: Chance): string[] => chance.shuffle(values).slice(0, count)
export const menu = (count: number, chance: Chance): string[] => some(words.menu, count, chance)
export const friendLinks = (count: number, chance: Chance): string[] => some(words.friendLinks, count, chance)
export const widgets = (count: number, chance: Chance): string[] => some(words.widgets, count, chance)
export const person = (chance: Chance): string => chance.pick(words.people)
export const handle = (chance: Chance): string => chance.pick(words.handles)
export const count = (chance: Chance, below = 9000): number => 1 + chance.upTo(below)

/** A place that is not the report's: a trap. */
export function otherPlace({ place }: Facts, chance: Chance): string {
  const own = [place?.province, place?.city, place?.district].filter((name) => name != null)
  return chance.pick(words.others.filter((other) => !own.some((name) => other.includes(name))))
}

/** A day that is not the report's, month and day alone: a trap. */
export function otherDay(chance: Chance): { readonly month: number; readonly day: number } {
  return { month: 1 + chance.upTo(12), day: 1 + chance.upTo(28) }
}

/** Headlines of other articles; a third carry another place and another day. */
export function otherHeadlines(number: number, facts: Facts, chance: Chance): string[] {
  return Array.from({ length: number }, () => {
    if (chance.hit(0.3)) return chance.pick(words.teasers)
    const { month, day } = otherDay(chance)
    return `${chance.hit(0.5) ? `${month}月${day}日，` : ''}${otherPlace(facts, chance)}${chance.pick(words.events)}`
  })
}

/** What an owner says below his pages. A licence number that no register holds. */
export function footerLines({ site }: Facts, chance: Chance): string[] {
  return chance.pick([
    [
      `主办：${site.owner}　承办：${site.name}编辑部`,
      `地址：人民路${count(chance, 300)}号　邮编：000000　电话：0000-0000${1000 + chance.upTo(9000)}`,
      `备案号：某ICP备0000${count(chance, 9)}号-1`,
    ],
    [
      `关于我们 | 联系我们 | 网站声明 | 广告服务`,
      `版权所有 ${site.name} 未经书面授权禁止转载`,
      `Copyright © 2003-2026 ${site.host} All Rights Reserved`,
    ],
    [`本网站由${site.owner}主办`, `网站标识码：000000000${chance.upTo(10)}　公网安备00000000000000号`, '建议使用1024×768分辨率浏览本站'],
  ])
}
