import { useMessages } from 'next-intl'

/** A field of the catalogue entry in words; its own name where the catalogue has none. */
export function FieldName({ field }: { readonly field: string }) {
  const names: Readonly<Record<string, string>> = { ...useMessages().field, ...useMessages().admin.run.otherFields }
  return names[field] ?? field
}
