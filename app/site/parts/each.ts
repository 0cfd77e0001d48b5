import { createElement, Fragment, type ReactNode } from 'react'

/** One view for each item. A place in the list is key enough: a page is written once and never reordered. */
export function each<T>(items: readonly T[], view: (item: T, index: number) => ReactNode): ReactNode[] {
  return items.map((item, index) => createElement(Fragment, { key: String(index) }, view(item, index)))
}
