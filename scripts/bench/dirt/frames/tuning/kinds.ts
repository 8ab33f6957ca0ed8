import type { Family } from '../../labelled-page.ts'
import type { Frame } from '../frame.ts'
import { type HtmlTemplate, htmlFrame, type TextTemplate, textFrame } from '../make-frame.ts'
import type { Serving } from '../serve.ts'

/** A text frame of the tuning half. */
export const tuningText = (name: string, families: readonly Family[], template: TextTemplate): Frame =>
  textFrame({ name, half: 'tuning', families }, template)

/** An HTML frame of the tuning half; `families` besides `html`. */
export const tuningHtml = (name: string, families: readonly Family[], servings: readonly Serving[], template: HtmlTemplate): Frame =>
  htmlFrame({ name, half: 'tuning', families }, servings, template)
