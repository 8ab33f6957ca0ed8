import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const samples = join(import.meta.dirname, '..', '..', '..', 'samples')
const seeds = join(process.env.HUIJI_SEEDS ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds'), 'expected.json')

/** The answers that are there: the samples', those of every folder samples/unseen*, and the seeds'. */
export function answerFiles(): readonly string[] {
  const unseen = readdirSync(samples).filter((name) => name.startsWith('unseen'))
  return [samples, ...unseen.sort().map((name) => join(samples, name))]
    .map((folder) => join(folder, 'answers.json'))
    .concat(seeds)
    .filter((file) => existsSync(file))
}
