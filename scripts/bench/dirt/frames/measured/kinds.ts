import type { Frame } from '../frame.ts'
import { type HtmlTemplate, htmlFrame, type TextTemplate, textFrame } from '../make-frame.ts'
import type { Serving } from '../serve.ts'

type Families = Frame['families']

/** A text page of the measured half. */
export const measuredText = (name: string, families: Families, template: TextTemplate): Frame =>
  textFrame({ name: `measured-${name}`, half: 'measured', families }, template)

/** An HTML document of the measured half, served in one of the ways given. */
export const measuredHtml = (name: string, families: Families, servings: readonly Serving[], template: HtmlTemplate): Frame =>
  htmlFrame({ name: `measured-${name}`, half: 'measured', families }, servings, template)
