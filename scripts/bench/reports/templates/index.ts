import type { Template } from '../template.ts'
import { advances } from './advances.ts'
import { campaigns } from './campaigns.ts'
import { exams } from './exams.ts'
import { examsNear } from './exams-near.ts'
import { gatherings } from './gatherings.ts'
import { holders } from './holders.ts'
import { honours } from './honours.ts'
import { launches } from './launches.ts'
import { launchesElsewhere } from './launches-elsewhere.ts'
import { longTexts } from './long-texts.ts'
import { municipal } from './municipal.ts'
import { papers } from './papers.ts'
import { rooms } from './rooms.ts'
import { smallPlaces } from './small-places.ts'
import { traps } from './traps.ts'
import { trapsOfPlace } from './traps-of-place.ts'
import { undated } from './undated.ts'
import { units } from './units.ts'
import { writings } from './writings.ts'

export const allTemplates: readonly Template[] = [
  ...launches,
  ...launchesElsewhere,
  ...advances,
  ...exams,
  ...examsNear,
  ...holders,
  ...honours,
  ...traps,
  ...undated,
  ...campaigns,
  ...writings,
  ...longTexts,
  ...trapsOfPlace,
  ...gatherings,
  ...municipal,
  ...papers,
  ...rooms,
  ...units,
  ...smallPlaces,
]
