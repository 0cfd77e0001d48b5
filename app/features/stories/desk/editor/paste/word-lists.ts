import type { BodyNode, ListItem } from '../../../body.ts'

/**
 * Word writes its lists as paragraphs: the level in a style of its own (`mso-list:l0 level2 lfo1`), the bullet
 * or number as text in a span that says "ignore me".
 */
export type WordItem = { level: number; ordered: boolean; content: BodyNode[] }

const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

export const isWordMarker = (element: Element): boolean => /mso-list:\s*ignore/i.test(styleOf(element))

/** Whether a paragraph is an item of a Word list, and of which sort; its content is read by the caller. */
export function wordItemOf(element: Element): Omit<WordItem, 'content'> | null {
  const level = /mso-list:[^;"]*\blevel(\d)/i.exec(styleOf(element))?.[1]
  if (level === undefined || !/^(p|h[1-6]|div|li)$/i.test(element.nodeName)) return null
  const marker = [...element.querySelectorAll('span')].find(isWordMarker)?.textContent ?? ''
  return { level: Number(level), ordered: /^[\s\u00a0]*(\d+|[a-z]{1,4})[.)]/i.test(marker) }
}

/** Items in a row become lists; a deeper level hangs on the item before it. */
export function nestWordItems(items: readonly WordItem[]): BodyNode[] {
  const lists: BodyNode[] = []
  let start = 0
  while (start < items.length) {
    const first = items[start]
    if (first === undefined) break
    let end = start + 1
    while (continues(first, items[end])) end += 1
    lists.push(listOf(first, items.slice(start, end)))
    start = end
  }
  return lists
}

const continues = (first: WordItem, next: WordItem | undefined): boolean =>
  next !== undefined &&
  (next.level > first.level || (next.level === first.level && next.ordered === first.ordered))

function listOf(first: WordItem, items: readonly WordItem[]): BodyNode {
  const content: ListItem[] = []
  let deeper: WordItem[] = []
  const hang = () => {
    content.at(-1)?.content.push(...nestWordItems(deeper))
    deeper = []
  }
  for (const item of items) {
    if (item.level > first.level) deeper.push(item)
    else {
      hang()
      content.push({ type: 'listItem', content: [...item.content] })
    }
  }
  hang()
  return { type: first.ordered ? 'orderedList' : 'bulletList', content }
}
