/** The caret that a proof-reader sets where something is to be inserted: the sign of Redaksi. */
export function Brand() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 19 12 6l8 13" fill="none" stroke="var(--red)" strokeWidth="3.4" strokeLinecap="square" />
    </svg>
  )
}
