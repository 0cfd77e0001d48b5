import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import type { section } from '../api.ts'
import { moved } from './section-order.ts'
import { sectionsQuery } from './sections-api.ts'

export type Section = z.output<typeof section>

/** Moves sections; the new order shows at once and goes back where the server refuses it. */
export function useSectionOrder(sections: readonly Section[]): {
  shown: readonly Section[]
  move: (place: number, by: 1 | -1) => void
  error: Error | null
  /** For those who do not see the row move. */
  said: string
} {
  const t = useT()
  const client = useQueryClient()
  const [said, setSaid] = useState('')
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: (order: readonly Section[]) =>
      answered(api.PUT('/api/sections/order', { body: { ids: order.map(({ id }) => id) } })),
    onSuccess: (answer) => client.setQueryData(sectionsQuery.queryKey, answer),
  })
  const shown = isPending && variables !== undefined ? variables : sections
  const move = (place: number, by: 1 | -1) => {
    const entry = shown[place]
    if (entry === undefined) return
    mutate(moved(shown, place, by))
    setSaid(t('sections_moved', { name: entry.name, place: place + by + 1 }))
  }
  return { shown, move, error, said }
}
