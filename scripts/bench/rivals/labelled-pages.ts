import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { planSources, readSources, rules, type SourcePage } from '#lib/ingest/index.ts'
import type { Answer } from '../judge.ts'
import { answerFiles } from '../labelled/answer-files.ts'

/** A page with its hand-made answer, decoded, and its text as it should come out where that is written down. */
export type HandMadePage = {
  readonly answer: Answer
  readonly item: SourcePage
  readonly text: string
  readonly isHtml: boolean
  readonly cleanText: string | null
}
export type HandMadeSet = { readonly name: string; readonly pages: readonly HandMadePage[] }

/** All pages with hand-made answers that can be decoded. */
export function handMadeSets(): Promise<readonly HandMadeSet[]> {
  return Promise.all(answerFiles().map(readSet))
}

async function readSet(file: string): Promise<HandMadeSet> {
  const folder = dirname(file)
  const { pages: answers } = JSON.parse(await readFile(file, 'utf8')) as { pages: readonly Answer[] }
  const byName = new Map(answers.map((answer) => [answer.file, answer]))
  const pages: HandMadePage[] = []
  for await (const item of readSources(await planSources([existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder]))) {
    const answer = byName.get(basename(item.label))
    if (!answer || 'problem' in item) continue
    const page = rules.decode(item.bytes, item.facts)
    if ('problem' in page) continue
    const cleanText = typeof answer.cleanText === 'string' ? await readFile(join(folder, answer.cleanText), 'utf8') : null
    pages.push({ answer, item, text: page.source, isHtml: page.isHtml, cleanText })
  }
  return { name: relative(process.cwd(), folder), pages }
}
