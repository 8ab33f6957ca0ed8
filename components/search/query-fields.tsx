/** The rest of a search as hidden fields, so that a form changes only what it shows. */
export function QueryFields({ parameters }: { readonly parameters: readonly (readonly [string, string])[] }) {
  return parameters.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
