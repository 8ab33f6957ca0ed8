export function SkipLink({ children }: { readonly children: string }) {
  return (
    <a href="#main" className="absolute left-2 top-2 z-10 -translate-y-20 bg-panel px-3 py-2 focus:translate-y-0">
      {children}
    </a>
  )
}
