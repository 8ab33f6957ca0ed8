import type { Template } from '../template.ts'
import { advances } from './advances.ts'
import { exams } from './exams.ts'
import { examsNear } from './exams-near.ts'
import { holders } from './holders.ts'
import { launches } from './launches.ts'
import { launchesElsewhere } from './launches-elsewhere.ts'
import { papers } from './papers.ts'
import { rooms } from './rooms.ts'
import { smallPlaces } from './small-places.ts'
import { units } from './units.ts'

export const allTemplates: readonly Template[] = [
  ...launches,
  ...launchesElsewhere,
  ...advances,
  ...exams,
  ...examsNear,
  ...holders,
  ...papers,
  ...rooms,
  ...units,
  ...smallPlaces,
]
