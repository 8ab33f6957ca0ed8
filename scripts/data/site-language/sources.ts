import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import cues from '#lib/clean/data/frame-cues.json' with { type: 'json' }
import { foldForRecognition } from '#lib/clean/lines/fold-line.ts'
import { cleanPages, framedPages, type LabelledLines, samplePages, unframedPages } from './labelled-lines.ts'

const files = ['notices.txt', 'talk.txt', 'widgets.txt', 'adverts.txt']

/** Lines that sites print, written for this project from general knowledge, and the words by which cleaning knows frames. */
export async function writtenLines(): Promise<readonly string[]> {
  const texts = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), 'utf8')))
  const words = Object.values(cues.kinds).flatMap((lists) =>
    Object.entries(lists).flatMap(([name, list]) => (name === 'patterns' ? [] : list)),
  )
  return [...texts.flatMap((text) => text.split('\n')), ...words].map(foldForRecognition).filter((line) => line !== '')
}

/** Pages of which every line is known to be frame or text: frames of the tuning half around invented reports, reports alone, and the samples. */
export async function labelledPages(): Promise<readonly LabelledLines[]> {
  return [
    ...framedPages(18, 'half', 1, false),
    ...framedPages(6, 'half', 1, true),
    ...unframedPages(300, 'half', 5),
    ...cleanPages(2, 'half', 3),
    ...(await samplePages()),
  ]
}
