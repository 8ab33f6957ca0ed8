import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** What rivals.py takes; see there. */
export type Request =
  | { readonly id: string; readonly task: 'text'; readonly html: string; readonly bytes: string }
  | {
      readonly id: string
      readonly task: 'convert'
      readonly rival: string
      readonly title: string | null
      readonly text: string
      readonly ms: number
    }
  | { readonly id: string; readonly task: 'script'; readonly text: string }
  | { readonly id: string; readonly task: 'place'; readonly text: string; readonly page: string }
  | { readonly id: string; readonly task: 'date'; readonly html: string; readonly url: string | null }

const answer = z.object({
  id: z.string(),
  task: z.string(),
  rival: z.string(),
  ms: z.number(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  codes: z.object({ province: z.string(), city: z.string().nullable() }).nullish(),
  day: z.string().nullish(),
})
export type Answered = z.infer<typeof answer>

/** Passes all requests through one Python process, in order. @throws Error when the process ends before it has answered. */
export async function askPython(folder: string, requests: readonly Request[], onAnswered: (done: number) => void): Promise<Answered[]> {
  const child = spawn(join(folder, 'bin', 'python'), [join(import.meta.dirname, 'rivals.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const answers: Answered[] = []
  const done = new Set<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const one = answer.parse(JSON.parse(line))
    answers.push(one)
    onAnswered(done.add(`${one.task} ${one.id}`).size)
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(requests.map((request) => `${JSON.stringify(request)}\n`).join(''))
  const [code] = await ended
  if (code !== 0) throw new Error(`The Python rivals ended with code ${code}; what they wrote stands above`)
  return answers
}
