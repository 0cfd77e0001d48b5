/** An arrow to the top of the page. */
export function ArrowUp() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" className="icon">
      <path d="M9 15V3.5M4 8.5l5-5 5 5" />
    </svg>
  )
}
