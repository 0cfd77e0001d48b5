import { plainText } from '../../features/stories/body.ts'
import { compareParagraphs, compareWords, type Part } from '../../features/stories/compare.ts'
import type { RevisionContent } from '../../features/stories/revision.ts'
import type { Page } from '../../platform/pages/page.ts'
import { htmlPage } from '../html-page.ts'
import { each } from '../parts/each.ts'
import { RevisionList } from '../parts/story-history.tsx'
import { type Edition, menuPathOf, type SiteDeps } from '../site.ts'
import { revisionPair, type SeenStory } from '../story-queries.ts'
import { keepTogether } from '../text/no-break.ts'
import { missingPage } from './missing-page.tsx'

type Asked = {
  story: SeenStory
  path: string
  /** What stands after `?riwayat=`: a revision's number; empty for the newest. */
  asked: string
}

/** A revision beside the one before it, word by word, with everything that happened to the story. */
export async function comparisonPage(deps: SiteDeps, edition: Edition, asked: Asked): Promise<Page> {
  const { story } = asked
  const tags = [`story:${story.id}`]
  const newest = story.revisions.at(-1)?.number ?? 0
  const number = asked.asked === '' ? newest : /^\d{1,6}$/.test(asked.asked) ? Number(asked.asked) : 0
  const pair = await revisionPair(deps.db, { id: story.id, number })
  const after = pair.find((revision) => revision.number === number)
  const before = pair.find((revision) => revision.number === number - 1) ?? after
  if (!before || !after) return missingPage(edition, tags)
  const { t, publication } = edition
  return htmlPage(
    {
      edition,
      current: menuPathOf(edition, story.section),
      head: {
        title: `${t('history_heading')}: ${story.content.header.headline} · ${publication.name}`,
        description: null,
        canonical: null,
        hidden: true,
      },
      children: <Comparison {...asked} before={before} after={after} number={number} edition={edition} />,
    },
    { tags },
  )
}

type Props = Asked & { before: RevisionContent; after: RevisionContent; number: number; edition: Edition }

function Comparison({ story, path, before, after, number, edition }: Props) {
  const { t } = edition
  return (
    <div className="comparison">
      <header className="page-head">
        <p className="label">
          <a href={path}>{t('back_to_story')}</a>
        </p>
        <h1>{t('history_heading')}</h1>
        <p className="dek">{keepTogether(story.content.header.headline)}</p>
      </header>
      <div className="with-margin">
        <RevisionList
          revisions={story.revisions}
          corrections={story.corrections}
          historyPath={`${path}?riwayat`}
          edition={edition}
          current={number}
        />
        <section aria-labelledby="compared">
          <h2 id="compared">
            {number === 1 ? t('first_text') : t('compared_heading', { from: number - 1, to: number })}
          </h2>
          <p className="meta">{t('compared_note')}</p>
          <Changes before={before} after={after} />
          <FieldChanges before={before.header} after={after.header} edition={edition} />
        </section>
      </div>
    </div>
  )
}

function Changes({ before, after }: { before: RevisionContent; after: RevisionContent }) {
  const paragraphs = ({ body }: RevisionContent) => plainText(body).split('\n')
  const subheads = new Set([...subheadsOf(before), ...subheadsOf(after)])
  return (
    <div className="compared">
      <p className="compared-headline">
        <Words parts={compareWords(before.header.headline, after.header.headline)} />
      </p>
      <p className="compared-dek">
        <Words parts={compareWords(before.header.dek ?? '', after.header.dek ?? '')} />
      </p>
      {each(compareParagraphs(paragraphs(before), paragraphs(after)), ({ parts }) => (
        <p className={subheads.has(parts.at(-1)?.text ?? '') ? 'compared-subhead' : undefined}>
          <Words parts={parts} />
        </p>
      ))}
    </div>
  )
}

type Header = RevisionContent['header']

/** What stands around the text, as one line each. */
const linesOf = ({ kicker, credits, dateline, source }: Header, { t }: Edition): Record<string, string> => ({
  kicker: kicker ?? '',
  credits: credits.map(({ role, name }) => `${t(`credit_${role}`)}: ${name}`).join('; '),
  dateline: dateline ?? '',
  source: source ?? '',
})

/** The fields that changed, and none that did not. */
function FieldChanges({ before, after, edition }: { before: Header; after: Header; edition: Edition }) {
  const [old, now] = [linesOf(before, edition), linesOf(after, edition)]
  const changed = Object.entries(now).filter(([field, line]) => line !== old[field])
  if (changed.length === 0) return null
  return (
    <section aria-labelledby="fields">
      <h3 id="fields">{edition.t('compared_fields')}</h3>
      <dl className="facts">
        {each(changed, ([field, line]) => (
          <div>
            <dt>{edition.t(`field_${field}`)}</dt>
            <dd>
              <Words parts={compareWords(old[field] ?? '', line)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const subheadsOf = ({ body }: RevisionContent): string[] =>
  body.filter(({ type }) => type === 'heading').map((node) => plainText([node]))

function Words({ parts }: { parts: readonly Part[] }) {
  return each(parts, ({ op, text }) => {
    if (op === 'same') return text
    return op === 'removed' ? <del>{text}</del> : <ins>{text}</ins>
  })
}
