import { phraseBook } from '../text/phrases.ts'

/** Simple pasts that copy puts where the bare verb or the participle belongs. Those that are verbs of their own (found, saw, left) are not here. */
const VERBS: readonly (readonly [past: string, bare: string, participle: string])[] = [
  ['went', 'go', 'gone'],
  ['gave', 'give', 'given'],
  ['took', 'take', 'taken'],
  ['knew', 'know', 'known'],
  ['came', 'come', 'come'],
  ['became', 'become', 'become'],
  ['began', 'begin', 'begun'],
  ['wrote', 'write', 'written'],
  ['spoke', 'speak', 'spoken'],
  ['chose', 'choose', 'chosen'],
]

const NEGATED = ['did not', "didn't", 'didn’t', 'does not', "doesn't", 'doesn’t', 'do not', "don't", 'don’t']
const DISCUSSING = ['discuss', 'discusses', 'discussed', 'discussing']
const COMPARED = ['better', 'easier', 'cheaper', 'safer', 'faster', 'bigger', 'stronger']

/** What Indonesian and haste put into English copy, with what stands there in English; written for the project. */
export const USAGE = phraseBook<string>([
  ...NEGATED.flatMap((negated) =>
    VERBS.map(([past, bare]) => [`${negated} ${past}`, `${negated} ${bare}`] as const),
  ),
  ...['has', 'have', 'had'].flatMap((have) =>
    VERBS.map(([past, , participle]) => [`${have} ${past}`, `${have} ${participle}`] as const),
  ),
  ...['could', 'would', 'should'].map((verb) => [`${verb} of`, `${verb} have`] as const),
  ...DISCUSSING.map((verb) => [`${verb} about`, verb] as const),
  ...COMPARED.map((word) => [`more ${word}`, word] as const),
  ['despite of', 'despite'],
  ['equipments', 'equipment'],
  ['informations', 'information'],
  ['furnitures', 'furniture'],
  ['luggages', 'luggage'],
])

/** What may follow and makes a phrase right: "would of course", "discussed about 20 proposals". */
export const RIGHT_BEFORE: ReadonlySet<string> = new Set([
  'course',
  'late',
  'half',
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
])
