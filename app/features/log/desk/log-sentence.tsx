import { Link } from '@tanstack/react-router'
import { useT } from '../../../desk/i18n/i18n.ts'
import classes from './log.module.css'
import type { LogEntry } from './log-api.ts'
import { withElements } from './with-elements.ts'
import { sentenceOf } from './words.ts'

/** What happened, as one plain sentence with the one who did it and the thing it was done to. */
export function LogSentence({ entry }: { entry: LogEntry }) {
  const t = useT()
  const elements = { who: <Who actor={entry.actor} />, what: <What subject={entry.subject} /> }
  const write = (marks: Record<string, string>) => t(sentenceOf(entry), { ...marks, kind: entry.kind })
  return <p className={classes.sentence}>{withElements(write, elements)}</p>
}

function Who({ actor }: Pick<LogEntry, 'actor'>) {
  const t = useT()
  if (actor === null) return t('log_who_server')
  return <b>{actor.name ?? t('log_who_gone')}</b>
}

/** A story is a link for whoever may read it; to others it has no name until readers know it. */
function What({ subject: { ref, name, storyId } }: Pick<LogEntry, 'subject'>) {
  const t = useT()
  if (name === null) return t(ref.startsWith('story:') ? 'log_what_closed' : 'log_what_gone')
  const shown = name.trim() === '' ? t('stories_untitled') : name
  if (storyId === null) return <b>{shown}</b>
  return (
    <Link to="/naskah/$id" params={{ id: storyId }}>
      {shown}
    </Link>
  )
}
