import { useState } from 'react'
import type { Credit } from '../../../story.ts'
import type { FieldHandle } from './use-field.ts'

/** A credit being filled in; one without a name is shown but is not yet part of the value. */
export type CreditRow = Credit & { key: number }

let lastKey = 0
const rowOf = (credit: Credit): CreditRow => {
  lastKey += 1
  return { ...credit, key: lastKey }
}

const named = (rows: readonly CreditRow[]): Credit[] =>
  rows.flatMap(({ role, name }) => (name.trim() === '' ? [] : [{ role, name }]))

const same = (a: readonly Credit[], b: readonly Credit[]) => JSON.stringify(a) === JSON.stringify(b)

export function useCreditRows(field: FieldHandle<Credit[]>) {
  const { typed } = field.state
  const [rows, setRows] = useState(() => typed.map(rowOf))
  // The value changed elsewhere: a colleague's credits, or the choice of one of two.
  const elsewhere = !same(
    named(rows),
    typed.map(({ role, name }) => ({ role, name })),
  )
  if (elsewhere) setRows(typed.map(rowOf))
  return {
    rows,
    change: (key: number, credit: Credit) => {
      const next = rows.map((row) => (row.key === key ? { ...credit, key } : row))
      setRows(next)
      field.type(named(next))
    },
    add: () => {
      const role = rows.some((row) => row.role === 'writer') ? 'editor' : 'writer'
      setRows([...rows, rowOf({ role, name: '' })])
    },
    remove: (key: number) => {
      const next = rows.filter((row) => row.key !== key)
      setRows(next)
      field.set(named(next))
    },
  }
}
