import * as Y from 'yjs'
import { Problem } from '../../platform/problem.ts'
import { compareStates } from './draft-document.ts'

/** What an editor had on the screen: a Yjs state vector, and the snapshot that knows of deletions too. */
export type EditorState = { stateVector: Uint8Array; snapshot: Uint8Array }

/** Who has what the other lacks, the server's journal or the editor's screen. */
export type DraftDifference = { serverHasMore: boolean; editorHasMore: boolean }

/** Compares the journal's document with what an editor had. Throws `invalid_request` for what Yjs never wrote. */
export function differenceOf(doc: Y.Doc, editor: EditorState): DraftDifference {
  const { weHaveMore, theyHaveMore } = decoded('stateVector', () =>
    compareStates(Y.encodeStateVector(doc), editor.stateVector),
  )
  const theirs = decoded('snapshot', () => Y.decodeSnapshot(editor.snapshot))
  const deletions = compareDeletions(Y.snapshot(doc), theirs)
  return {
    serverHasMore: weHaveMore || deletions.serverHasMore,
    editorHasMore: theyHaveMore || deletions.editorHasMore,
  }
}

function decoded<T>(where: string, read: () => T): T {
  try {
    return read()
  } catch {
    throw new Problem('invalid_request', 400, { params: { where: `body.${where}` } })
  }
}

/** Deletions only ever grow, so whoever has deleted more has what the other lacks. */
function compareDeletions(ours: Y.Snapshot, theirs: Y.Snapshot): DraftDifference {
  const clients = new Set([...ours.ds.clients.keys(), ...theirs.ds.clients.keys()])
  let [serverHasMore, editorHasMore] = [false, false]
  for (const client of clients) {
    const [a, b] = [ours, theirs].map(({ ds }) => ds.clients.get(client) ?? [])
    const [here, there] = [lengthOf(a ?? []), lengthOf(b ?? [])]
    const isSame = JSON.stringify(a) === JSON.stringify(b)
    serverHasMore ||= here > there || (here === there && !isSame)
    editorHasMore ||= there > here || (here === there && !isSame)
  }
  return { serverHasMore, editorHasMore }
}

const lengthOf = (ranges: readonly { len: number }[]): number => ranges.reduce((sum, { len }) => sum + len, 0)
