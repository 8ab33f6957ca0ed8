import { Converter } from 'opencc-js'

const toTraditional = Converter({ from: 'cn', to: 't' })
const toTaiwanPhrases = Converter({ from: 'cn', to: 'twp' })

/** Characters that the converters of mirror sites leave as they are, because they know only one-to-one pairs. */
const leftAlone = new Set(
  '后里干面系斗余台几只松谷云曲表丰范冲出卷胡御征志郁辟折致岳蒙借克了板回合夸家局席扎才扣挂朱柜据升欲注游周秋种签累纤舍药蔑愿制采占咨布并群峰于秘着',
)
/** What such sites write where the converter here prefers another form, or takes 人参加 for the herb 人参. */
const usualForms = new Map([
  ['爲', '為'],
  ['啓', '啟'],
  ['衆', '眾'],
  ['蔘', '參'],
  ['揹', '背'],
])

/** Character by character, so that the length stays. */
export function traditionalCharacters(text: string): string {
  const simplified = Array.from(text)
  const traditional = Array.from(toTraditional(text))
  if (traditional.length !== simplified.length) throw new Error(`The script converter changed the length of “${text}”`)
  return simplified
    .map((character, at) => (leftAlone.has(character) ? character : (usualForms.get(traditional[at] ?? '') ?? traditional[at])))
    .join('')
}

/** Phrase by phrase, as Taiwanese gateways rewrite mainland words. */
export function traditionalPhrases(text: string): string {
  return toTaiwanPhrases(text)
}
