import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { EngineView } from './engine-view.ts'

const kinds = { ready: 'good', behind: 'warning', empty: 'warning', unavailable: 'bad' } as const

const names = { postgres: 'Postgres', meilisearch: 'Meilisearch', opensearch: 'OpenSearch' } as const

/** A configured search engine and whether it can answer. */
export function EngineState({ engine, corpusVersion }: { readonly engine: EngineView; readonly corpusVersion: bigint }) {
  const t = useTranslations('admin.dashboard.engineState')
  const version = engine.version ?? 0n
  return (
    <p className="flex flex-wrap items-baseline gap-2">
      <Badge kind={kinds[engine.state]}>{names[engine.name]}</Badge>
      <span>{t(engine.state, { version: String(version), by: Number(corpusVersion - version) })}</span>
    </p>
  )
}
