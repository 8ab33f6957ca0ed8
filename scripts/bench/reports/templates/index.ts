import type { Template } from '../template.ts'
import { exams } from './exams.ts'
import { launches } from './launches.ts'
import { papers } from './papers.ts'
import { units } from './units.ts'

export const allTemplates: readonly Template[] = [...launches, ...exams, ...papers, ...units]
