import { z } from 'zod'
import type { MeetingDate, Participation, Place } from '#lib/report/index.ts'

const part = z.number().nullable()
const name = z.string().nullable()
const date = z.object({ year: part, month: part, day: part, startDate: name })
const place = z.object({ province: z.string(), city: name, district: name, zone: name })
const participation = z.object({ name: z.string(), post: name, actions: z.array(z.string()) })

export const isDate = (value: unknown): value is MeetingDate => date.safeParse(value).success
export const isPlace = (value: unknown): value is Place => place.safeParse(value).success
export const isParticipation = (value: unknown): value is Participation => participation.safeParse(value).success
