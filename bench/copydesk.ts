import { accuracyFigures } from './copydesk/accuracy.ts'
import { browserFigures } from './copydesk/browser.ts'
import { comparison } from './copydesk/compare.ts'
import { corpusTable } from './copydesk/corpora.ts'
import { englishFigures } from './copydesk/english.ts'
import { memoryFigures } from './copydesk/memory.ts'
import { growthOfChecks, storyFigures } from './copydesk/speed.ts'
import { wireFigures } from './copydesk/wire.ts'
import { type Figure, line, machine } from './report.ts'

/** A figure without an aim is told as it is. */
function shown(figure: Figure): string {
  const { name, value, unit, aim } = figure
  if (aim.atLeast !== undefined || aim.atMost !== undefined) return line(figure)
  return `${name.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit}`
}

console.log(machine())
const parts = [
  accuracyFigures,
  storyFigures,
  growthOfChecks,
  memoryFigures,
  wireFigures,
  browserFigures,
  englishFigures,
]
for (const part of parts) for (const figure of await part()) console.log(shown(figure))
console.log('\nEach rule on the cases written for it, those in sight and those held back:')
for (const cells of corpusTable()) console.log(cells)
console.log('\nThe same words and the same dictionary, each engine alone in its process:')
for (const engine of comparison()) console.log(engine)
