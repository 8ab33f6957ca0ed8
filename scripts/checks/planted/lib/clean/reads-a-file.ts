// Planted: clean does no input or output. The check of the arrows must find this.
import { readFileSync } from 'node:fs'

export const found = readFileSync.length
