import { useLocale } from 'next-intl'
import { type Locale, readMessages } from '#lib/i18n/index.ts'

/** What a rule does, in plain words; rules that have none yet are named as they are. */
export function useRuleLabel(): (rule: string) => string {
  const names: Readonly<Record<string, string>> = readMessages(useLocale() as Locale).rule
  return (rule) => names[rule] ?? rule
}
