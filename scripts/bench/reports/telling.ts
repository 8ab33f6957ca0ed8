import type { Chance } from '../chance.ts'
import { type Day, dayForms, daysLater, pickDay } from './days.ts'
import { expand } from './grammar.ts'
import { hanNumber } from './han-number.ts'
import { inventName, surnameOf } from './names.ts'
import { phrases } from './phrases/index.ts'
import { pickSite, placeOf, placeSlots, type Site } from './places.ts'
import type { Template } from './template.ts'

type Person = { name: string; post: string | null; actions: Set<string> }

/** One telling of a template: what its slots stand for, and what the words told so far have let out. */
export class Telling {
  readonly site: Site
  readonly day: Day
  /** Letters of dayForms: y, m, d, s (first day of several). */
  readonly told = new Set<string>()
  readonly people = new Map<string, Person>()
  published: Day | null = null
  meetingNumber: number | null = null
  readonly #chance: Chance
  readonly #template: Template
  readonly #placeSlots: Readonly<Record<string, string>>
  readonly #fixed = new Map<string, string>()
  readonly #rest = new Map<string, string[]>()
  readonly #cast = new Map<string, string>()

  constructor(template: Template, chance: Chance) {
    this.#template = template
    this.#chance = chance
    this.day = pickDay(template.when, chance)
    this.site = pickSite(template.where, this.day.year, chance)
    this.#placeSlots = placeSlots(this.site, chance)
  }

  say(text: string): string {
    return expand(text, this.#chance, (slot) => this.#slot(slot))
  }

  /** {someone} is a name that takes no part, as in a list; {someone*12} are twelve with 、 between them. */
  #slot(slot: string): string {
    const own = this.#template.slots?.[slot]
    if (own !== undefined) return this.#once(slot, own)
    const place = this.#placeSlots[slot]
    if (place !== undefined) return place
    const some = /^someone(?:\*(\d+))?$/u.exec(slot)
    if (some) return Array.from({ length: Number(some[1] ?? 1) }, () => this.#nameOf(`someone ${this.#cast.size}`)).join('、')
    return this.#person(slot) ?? this.#date(slot) ?? this.#number(slot) ?? this.#phrase(slot) ?? unknown(this.#template.name, slot)
  }

  #once(slot: string, text: string): string {
    const known = this.#fixed.get(slot)
    if (known !== undefined) return known
    const said = this.say(text)
    this.#fixed.set(slot, said)
    return said
  }

  /**
   * {a} post and name, {a.name} the name, {a.list} the name under a post that stands before several names, {a.as} the post alone, {a.sur} the surname;
   * +spoke and the like say what the person is doing there.
   */
  #person(slot: string): string | null {
    const [who = '', ...actions] = slot.split('+')
    const [key = '', part] = who.split('.')
    const post = this.#template.people?.[key]
    if (post === undefined) return null
    const person = this.people.get(key) ?? { name: this.#nameOf(key), post: null, actions: new Set() }
    const printed = this.#once(`post of ${key}`, post)
    if (part !== 'name' && part !== 'sur') person.post = printed || null
    this.people.set(key, person)
    for (const action of actions) person.actions.add(action)
    if (part === 'sur') return surnameOf(person.name)
    return part === 'name' || part === 'list' ? person.name : part === 'as' ? printed : printed + person.name
  }

  #nameOf(key: string): string {
    const name = this.#cast.get(key) ?? inventName(this.#chance, placeOf(this.site).province, [...this.#cast.values()])
    this.#cast.set(key, name)
    return name
  }

  /** {md}, {ymd} …; {pub.ymd} the day of issue; {y-1} a year that dates nothing; {due+20} a later day that is none of the meeting. */
  #date(slot: string): string | null {
    const issued = /^pub\.(\w+)$/u.exec(slot)
    if (issued) {
      this.published = daysLater(this.day, this.#template.settled.date === null ? 0 : -3)
      return dayForms[issued[1] ?? '']?.print(this.published) ?? null
    }
    const year = /^y([+-]\d+)?$/u.exec(slot)
    if (year) return String(this.day.year + Number(year[1] ?? 0))
    const due = /^due([+-]\d+)$/u.exec(slot)
    if (due) return dayForms.md?.print(daysLater(this.day, Number(due[1]))) ?? null
    const form = dayForms[slot]
    if (!form) return null
    for (const letter of form.tells) this.told.add(letter)
    return form.print(this.day)
  }

  /** {3..9} a number, {zh3..9} and {ord3..9} in Chinese numerals (两个 and 第二), {nth2..9} and {nd2..9} the number of the meeting. */
  #number(slot: string): string | null {
    const range = /^(zh|ord|nth|nd)?(\d+)\.\.(\d+)$/u.exec(slot)
    if (!range) return null
    const [from, to] = [Number(range[2]), Number(range[3])]
    if (range[1] === 'nth' || range[1] === 'nd') {
      this.meetingNumber ??= from + this.#chance.upTo(to - from + 1)
      return range[1] === 'nth' ? hanNumber(this.meetingNumber) : String(this.meetingNumber)
    }
    const value = from + this.#chance.upTo(to - from + 1)
    if (range[1] === 'zh') return value === 2 ? '两' : hanNumber(value)
    return range[1] ? hanNumber(value) : String(value)
  }

  /** {@measure} one phrase of a list, {@measure*3} three; none comes twice in a report while others are left. */
  #phrase(slot: string): string | null {
    const call = /^@(\w+)(?:\*(\d+))?$/u.exec(slot)
    const list = phrases[call?.[1] ?? '']
    if (!call || !list) return null
    return Array.from({ length: Number(call[2] ?? 1) }, () => this.say(this.#draw(call[1] ?? '', list))).join('')
  }

  #draw(name: string, list: readonly string[]): string {
    const rest = this.#rest.get(name)
    if (rest && rest.length > 0) return rest.pop() ?? ''
    const fresh = this.#chance.shuffle(list)
    this.#rest.set(name, fresh)
    return fresh.pop() ?? ''
  }
}

function unknown(template: string, slot: string): never {
  throw new SyntaxError(`${template}: no slot {${slot}}`)
}
