/** The archive's seal: two characters, cut as a chop. */
export function Seal() {
  return (
    <svg viewBox="0 0 40 40" className="size-9 shrink-0" aria-hidden="true">
      <rect width="40" height="40" rx="4" className="fill-seal" />
      <text x="20" y="27" textAnchor="middle" fontSize="16" fontWeight="700" fill="#fff" className="font-serif">
        会纪
      </text>
    </svg>
  )
}
