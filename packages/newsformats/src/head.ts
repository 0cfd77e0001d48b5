import { takeDateline } from './dateline.ts'
import type { Judged } from './judge.ts'
import { sectionOf } from './sections.ts'
import { isParagraph, wordCount } from './text.ts'

/** Gives section, kicker, headline and dek their lines; false where no line can be the headline. */
export function layHead(judged: Judged[]): boolean {
  if (judged.some((each) => each.role === 'headline')) return true
  const head: Judged[] = []
  let lead: Judged | null = null
  for (const each of judged) {
    if (each.role !== 'text') continue
    // The first line may end in a full stop and still be the headline.
    if (each.text.length > 200 || (head.length > 0 && isLead(each.text))) {
      lead = each
      break
    }
    head.push(each)
    if (head.length > 8) break
  }
  takeSections(head)
  const headline = chooseHeadline(head, judged)
  if (headline === null) return false
  headline.role = 'headline'
  const after = head.slice(head.indexOf(headline) + 1)
  layDek(after, lead, judged)
  return true
}

function isLead(text: string): boolean {
  return isParagraph(text) || takeDateline(text) !== null
}

function takeSections(head: Judged[]): void {
  while (head.length > 1 && head[0] !== undefined && sectionOf(head[0].text) !== null) {
    head[0].role = 'section'
    head.shift()
  }
}

function chooseHeadline(head: readonly Judged[], judged: readonly Judged[]): Judged | null {
  const [first, second] = head
  if (first === undefined)
    return judged.find((each) => each.role === 'text' && each.text.length <= 200) ?? null
  const firstWords = wordCount(first.text)
  // A few words over a longer line are what stands above a headline; over a sentence they are the headline.
  const longer = second !== undefined && wordCount(second.text) >= Math.max(5, firstWords + 2)
  if (longer && firstWords <= 4 && !endsAsSentence(second.text)) {
    first.role = 'kicker'
    return second
  }
  return first
}

function endsAsSentence(text: string): boolean {
  return /\.["”’']?$/.test(text)
}

function layDek(after: readonly Judged[], lead: Judged | null, judged: readonly Judged[]): void {
  const [only] = after
  if (only !== undefined && after.length === 1 && lead !== null && wordCount(only.text) >= 5) {
    only.role = 'dek'
    return
  }
  if (after.length > 0 || lead === null || takeDateline(lead.text) !== null) return
  // A paragraph above the one with the dateline is the standfirst.
  const next = judged.slice(judged.indexOf(lead) + 1).find((each) => each.role === 'text')
  if (next !== undefined && lead.text.length < 400 && takeDateline(next.text) !== null) lead.role = 'dek'
}
