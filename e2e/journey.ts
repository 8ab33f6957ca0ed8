import { test as base, expect } from '@playwright/test'

/** Journeys start at the site that the global set-up started; addresses in tests are relative to it. */
export const test = base.extend({
  baseURL: async ({}, use) => {
    const address = process.env.HUIJI_E2E_ADDRESS
    if (!address) throw new Error('The site of the journeys was not started')
    await use(address)
  },
})
export { expect }
