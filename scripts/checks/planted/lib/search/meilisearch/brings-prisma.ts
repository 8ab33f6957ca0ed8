// Planted: only lib/store may import Prisma. The check of the arrows must find this.
import { PrismaPg } from '@prisma/adapter-pg'

export const found = PrismaPg.name
