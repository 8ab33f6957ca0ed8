import { z } from 'zod'

const url = (schemes: readonly string[], example: string) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}://`)) && URL.canParse(value), {
    message: `must be an address such as ${example}`,
  })

const urls = (schemes: readonly string[], example: string) =>
  z.string().refine((value) => value.split(',').every((one) => url(schemes, example).safeParse(one.trim()).success), {
    message: `must be an address, or several joined by commas, such as ${example}`,
  })

const count = (min: number, max: number, example: number) =>
  z.coerce
    .number({ message: `must be a number such as ${example}` })
    .int(`must be a whole number such as ${example}`)
    .min(min, `must be from ${min} to ${max}`)
    .max(max, `must be from ${min} to ${max}`)

const settingsSchema = z.object({
  /** Port of the site. */
  PORT: z.coerce
    .number({ message: 'must be a number such as 3000' })
    .int()
    .min(1, 'must be from 1 to 65535')
    .max(65535, 'must be from 1 to 65535')
    .default(3000),
  /** Address to listen on; 0.0.0.0 opens the site to the network. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** A Postgres of your own; left out, an embedded one is started. */
  DATABASE_URL: url(['postgresql', 'postgres'], 'postgresql://user:password@localhost:5432/huiji').optional(),
  /** A Meilisearch server; left out, Postgres searches. */
  MEILISEARCH_URL: url(['http', 'https'], 'http://localhost:7700').optional(),
  MEILISEARCH_KEY: z.string().optional(),
  /** The nodes of an OpenSearch cluster, joined by commas; left out, Postgres searches. */
  OPENSEARCH_URL: urls(['http', 'https'], 'http://localhost:9200').optional(),
  OPENSEARCH_USER: z.string().optional(),
  OPENSEARCH_PASSWORD: z.string().optional(),
  /** Into how many parts the index is divided, and how many further copies of each are kept, when it is next made anew. */
  OPENSEARCH_SHARDS: count(1, 1024, 1).optional(),
  OPENSEARCH_REPLICAS: count(0, 20, 1).optional(),
  /** The address under which readers reach the site; used in links that leave it (feeds, citations, the set-up link). */
  SITE_URL: url(['http', 'https'], 'https://huiji.example').optional(),
  /** Signs the keepers' sessions; left out, one is made and kept in the data folder. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters; leave it out to have one made').optional(),
  /** Folder of the embedded database and of what is made on this machine. */
  HUIJI_DATA: z.string().min(1).default('.data'),
  /** Whether the first start loads the demonstration pages. */
  HUIJI_SAMPLES: z.enum(['yes', 'no'], { message: 'must be yes or no' }).default('yes'),
})

/** All settings of one process, checked. Empty variables count as not set. */
export type Settings = z.infer<typeof settingsSchema>

/** Thrown by `readSettings`: every wrong setting in one message, each with its remedy. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `Settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nChange them in the environment or in .env (see .env.example).`,
    )
    this.problems = problems
  }
}

/** Settings that are each right and do not go together. */
function contradictions(given: Record<string, string | undefined>): string[] {
  const wrong: readonly (readonly [boolean, string])[] = [
    [Boolean(given.MEILISEARCH_KEY && !given.MEILISEARCH_URL), 'MEILISEARCH_KEY is set without MEILISEARCH_URL; set both or neither'],
    [Boolean(given.MEILISEARCH_URL && given.OPENSEARCH_URL), 'MEILISEARCH_URL and OPENSEARCH_URL are both set; leave one of them out'],
    [
      Boolean(given.OPENSEARCH_USER) !== Boolean(given.OPENSEARCH_PASSWORD),
      'OPENSEARCH_USER and OPENSEARCH_PASSWORD need each other; set both or neither',
    ],
    [Boolean(given.OPENSEARCH_USER && !given.OPENSEARCH_URL), 'OPENSEARCH_USER is set without OPENSEARCH_URL; set both or neither'],
  ]
  return wrong.flatMap(([holds, problem]) => (holds ? [problem] : []))
}

/**
 * Reads and checks the settings once, from `environment` (by default the process's).
 * @throws SettingsError naming every wrong setting.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = settingsSchema.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  problems.push(...contradictions(given))
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems)
  return parsed.data
}
