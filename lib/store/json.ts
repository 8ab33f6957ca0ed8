import { Prisma } from './generated/client.ts'

/** A typed value for a Json column. Our types are read-only, which Prisma's own Json type is not. */
export const toJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue

/** The same for a column that may be null: SQL's null, not the word null in JSON. */
export const toNullableJson = (value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull =>
  value === null || value === undefined ? Prisma.DbNull : toJson(value)

/** A Json column as the type that was written into it. */
export const fromJson = <T>(value: Prisma.JsonValue): T => value as T
