import { Fragment, type ReactNode } from 'react'
import { jsx } from 'react/jsx-runtime'

/** One view for each item. A place in the list is key enough: a page is written once and never reordered. */
export function each<T>(items: readonly T[], view: (item: T, index: number) => ReactNode): ReactNode[] {
  return items.map((item, index) => jsx(Fragment, { children: view(item, index) }, index))
}
