'use client'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Input } from '#components/ui/input.tsx'
import { type KindNames, optionId, SuggestionList } from './suggestion-list.tsx'
import { type Suggestion, useSuggestions } from './use-suggestions.ts'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly describedBy: string
  readonly defaultValue: string
  /** The rest of the search, which what is suggested keeps. */
  readonly rest: readonly (readonly [string, string])[]
  readonly lang: string
  readonly listLabel: string
  readonly kindNames: KindNames
}

const choose = ({ href }: Suggestion) => window.location.assign(href)

/** A field of a plain form; where scripts run it is a combobox that offers names and titles while one types. */
export function SearchBox({ label, placeholder, describedBy, defaultValue, rest, lang, listLabel, kindNames }: Props) {
  const list = useId()
  const [runs, setRuns] = useState(false)
  useEffect(() => setRuns(true), [])
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(typed, rest, lang)
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' })
  }, [list, active])
  const open = typed !== null && suggestions.length > 0
  const close = () => {
    setTyped(null)
    setActive(-1)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.nativeEvent.isComposing) return
    const places = suggestions.length + 1
    if (event.key === 'ArrowDown') setActive(((active + 2) % places) - 1)
    else if (event.key === 'ArrowUp') setActive(((active + 1 + places - 1) % places) - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && suggestions[active]) choose(suggestions[active])
    else return
    event.preventDefault()
  }

  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': open,
    'aria-controls': open ? list : undefined,
    'aria-activedescendant': open && active >= 0 ? optionId(list, active) : undefined,
  } as const
  return (
    <div className="relative min-w-0 flex-1">
      <Input
        type="search"
        name="q"
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        defaultValue={defaultValue}
        autoComplete="off"
        enterKeyHint="search"
        className="w-full text-base"
        {...(runs ? combobox : {})}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {open && (
        <SuggestionList id={list} label={listLabel} kindNames={kindNames} suggestions={suggestions} active={active} onChoose={choose} />
      )}
    </div>
  )
}
