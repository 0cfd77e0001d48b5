import type { DayWriter, DemoStory } from '../demo-story.ts'
import { tenun } from './budaya.ts'
import { asrama, puskesmas } from './daerah.ts'
import { cabai, garam } from './ekonomi.ts'
import { fuel, library } from './english.ts'
import { rumpon, solar } from './laut.ts'
import { perserun } from './olahraga.ts'
import { jalan } from './opini.ts'
import { dermaga } from './politik.ts'

/** Every story of the demo newsroom, oldest first, so that they are made in the order in which they happened. */
export function demoStories(day: DayWriter): DemoStory[] {
  const made = [library, tenun, asrama, puskesmas, perserun, cabai, fuel, rumpon, dermaga, solar].map(
    (write) => write(day),
  )
  return [...made, jalan(), garam()].sort((a, b) => age(b) - age(a))
}

const age = ({ live }: DemoStory): number => (typeof live === 'string' ? 0 : live.hoursAgo)
