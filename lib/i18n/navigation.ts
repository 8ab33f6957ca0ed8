import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing.ts'

/** Link and address helpers that keep the reader's language. */
export const { Link, getPathname, redirect } = createNavigation(routing)
