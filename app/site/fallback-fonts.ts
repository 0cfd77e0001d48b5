/** Vertical measures and mean width of a typeface, in its own units. */
type Measures = { ascent: number; descent: number; lineGap: number; meanWidth: number; unitsPerEm: number }

/**
 * Figures of the fonts' own tables; `meanWidth` is the mean of the Latin letters weighted by how often they
 * occur, at the weight in which the face is mostly set. Source: @capsizecss/metrics 4.3.0.
 */
const FACES = {
  piazzolla: { ascent: 1110, descent: 310, lineGap: 0, meanWidth: 457, unitsPerEm: 1000 },
  faustina: { ascent: 1043, descent: 217, lineGap: 0, meanWidth: 416, unitsPerEm: 1000 },
  radioCanada: { ascent: 945, descent: 255, lineGap: 0, meanWidth: 466, unitsPerEm: 1000 },
} as const satisfies Record<string, Measures>

type Fallback = {
  family: string
  local: readonly string[]
  for: keyof typeof FACES
  meanWidth: number
  unitsPerEm: number
}

/** What stands on readers' devices: Georgia and Arial on computers and iPhones, Noto Serif and Roboto on Android. */
const FALLBACKS: readonly Fallback[] = [
  {
    family: 'Headline Georgia',
    local: ['Georgia Bold', 'Georgia-Bold'],
    for: 'piazzolla',
    meanWidth: 1062,
    unitsPerEm: 2048,
  },
  {
    family: 'Headline Noto',
    local: ['Noto Serif Bold', 'NotoSerif-Bold'],
    for: 'piazzolla',
    meanWidth: 512,
    unitsPerEm: 1000,
  },
  { family: 'Text Georgia', local: ['Georgia'], for: 'faustina', meanWidth: 913, unitsPerEm: 2048 },
  {
    family: 'Text Noto',
    local: ['Noto Serif', 'NotoSerif'],
    for: 'faustina',
    meanWidth: 481,
    unitsPerEm: 1000,
  },
  {
    family: 'Label Arial',
    local: ['Arial', 'ArialMT', 'Liberation Sans'],
    for: 'radioCanada',
    meanWidth: 913,
    unitsPerEm: 2048,
  },
  { family: 'Label Roboto', local: ['Roboto'], for: 'radioCanada', meanWidth: 911, unitsPerEm: 2048 },
]

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/**
 * Stand-ins with the width and height of the faces to come, so that no line moves when they arrive: the
 * stand-in is scaled to the face's mean width, and its height set to the face's, undone by that scale.
 */
export function fallbackFaces(): string {
  return FALLBACKS.map(({ family, local, for: name, meanWidth, unitsPerEm }) => {
    const face = FACES[name]
    const scale = face.meanWidth / face.unitsPerEm / (meanWidth / unitsPerEm)
    const part = (measure: number) => percent(measure / face.unitsPerEm / scale)
    const sources = local.map((font) => `local("${font}")`).join(',')
    return `@font-face{font-family:"${family}";src:${sources};size-adjust:${percent(scale)};ascent-override:${part(face.ascent)};descent-override:${part(face.descent)};line-gap-override:${part(face.lineGap)}}`
  }).join('')
}
