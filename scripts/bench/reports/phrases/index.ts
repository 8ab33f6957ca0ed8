import { closings, meanings, results } from './meaning.ts'
import { duties, measures, problems } from './measures.ts'
import { stories } from './stories.ts'
import { talk } from './talk.ts'
import { tasks } from './tasks.ts'

/** Lists of phrases that every template may call by these names: {@measure}, {@talk*3}. They name no place, no day and no person. */
export const phrases: { readonly [name: string]: readonly string[] } = {
  measure: measures,
  duty: duties,
  problem: problems,
  meaning: meanings,
  closing: closings,
  result: results,
  talk,
  task: tasks,
  story: stories,
}
