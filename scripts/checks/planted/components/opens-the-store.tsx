// Planted: a component takes values and asks no database. The check of the arrows must find this.
import { openStore } from '#lib/store/index.ts'

export const Found = () => <p>{openStore.name}</p>
