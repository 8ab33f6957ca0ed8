import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { LanguageChoice } from './language-choice.tsx'

type Props = { readonly title: string; readonly children: ReactNode }

/** A page with one thing to do, for people who are not signed in. */
export function NarrowPage({ title, children }: Props) {
  return (
    <>
      <header className="border-b border-line bg-panel">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5">
          <Brand />
          <LanguageChoice />
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-md flex-1 px-4 py-10">
        <h1 className="mb-4 font-serif text-2xl font-semibold">{title}</h1>
        {children}
      </main>
    </>
  )
}
