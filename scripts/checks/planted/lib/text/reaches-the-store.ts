// Planted: text may not know the store. The check of the arrows must find this.
import { migrate } from '#lib/store/migrate.ts'

export const found = migrate.name
