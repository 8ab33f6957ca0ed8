import { startSite } from './site.ts'

/**
 * One site with the demonstration pages for all journeys; its set-up link is handed on by the environment. While writing journeys, a
 * site that runs already can be named by HUIJI_E2E_ADDRESS.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env.HUIJI_E2E_ADDRESS) return async () => {}
  const site = await startSite()
  process.env.HUIJI_E2E_ADDRESS = site.address
  process.env.HUIJI_E2E_SETUP_LINK = site.said().match(/https?:\/\/\S+\/admin\/setup\S*/)?.[0] ?? ''
  process.env.HUIJI_E2E_DATA = site.dataFolder
  return () => site.end()
}
