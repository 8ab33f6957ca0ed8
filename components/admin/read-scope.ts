import { z } from 'zod'

const scopeShape = z.union([
  z.object({ all: z.literal(true) }).transform(() => ({ kind: 'all' as const })),
  z.object({ reportId: z.number() }).transform(({ reportId }) => ({ kind: 'report' as const, id: reportId })),
  z.object({ runId: z.number() }).transform(({ runId }) => ({ kind: 'run' as const, id: runId })),
  z
    .object({ paths: z.tuple([z.string()], z.string()) })
    .transform(({ paths }) => ({ kind: 'paths' as const, first: paths[0], more: paths.length - 1 })),
])

/** A run's scope as a union; `unknown` where it was kept by something that these pages do not know. */
export function readScope(scope: unknown): z.infer<typeof scopeShape> | { readonly kind: 'unknown' } {
  const parsed = scopeShape.safeParse(scope)
  return parsed.success ? parsed.data : { kind: 'unknown' }
}
