import { tidy } from './text.ts'

export type HtmlBlock = { text: string; inside: ReadonlySet<string> }

const unseen = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD MATH SELECT TEXTAREA'.split(' '),
)
const inline = new Set(
  (
    'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP ' +
    'TIME U VAR WBR NOBR BIG STRIKE TT'
  ).split(' '),
)
const telling = new Set('NAV FOOTER HEADER ASIDE FIGCAPTION FIGURE H1 H2 H3 TITLE FORM BUTTON'.split(' '))

type Step = { node: Node | null; inside: ReadonlySet<string>; end: boolean }

/** The text blocks below a node in reading order. An own stack: pages nest deeper than calls may. */
export function htmlBlocks(root: Node): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  let pending: string[] = []
  const flush = (inside: ReadonlySet<string>): void => {
    for (const part of pending.join('').split(/\n{2,}/)) {
      const text = tidy(part)
      if (text !== '') blocks.push({ text, inside })
    }
    pending = []
  }
  const stack: Step[] = [{ node: root, inside: new Set(), end: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, inside, end } = step
    if (end || node === null) flush(inside)
    else if (node.nodeType === 3) pending.push((node.nodeValue ?? '').replace(/\s+/g, ' '))
    else if (node.nodeType === 1 || node.nodeType === 9) {
      const name = node.nodeName.toUpperCase()
      if (unseen.has(name)) continue
      if (name === 'BR') pending.push('\n')
      const isBlock = !inline.has(name) && name !== 'BR'
      if (isBlock) flush(inside)
      const within = telling.has(name) ? new Set([...inside, name]) : inside
      if (isBlock) stack.push({ node: null, inside: within, end: true })
      for (let child = node.lastChild; child !== null; child = child.previousSibling) {
        stack.push({ node: child, inside: within, end: false })
      }
    }
  }
  flush(new Set())
  return blocks
}

/** The squares of the depths of all elements below a node, summed: what scoring and unwrapping them costs. */
export function treeCost(root: Node): number {
  let cost = 0
  const stack: { node: Node; depth: number }[] = [{ node: root, depth: 0 }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    cost += step.depth ** 2
    for (let child = step.node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 1) stack.push({ node: child, depth: step.depth + 1 })
    }
  }
  return cost
}
