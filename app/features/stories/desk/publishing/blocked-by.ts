/**
 * A button that cannot be used now. Unlike a disabled one it can be reached and heard, so that its reason, in
 * the element of this id, is too.
 */
export const blockedBy = (reasonId: string) => ({
  'aria-disabled': true,
  'data-disabled': true,
  'aria-describedby': reasonId,
})
