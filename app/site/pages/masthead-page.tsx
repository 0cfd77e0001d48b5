import type { Page } from '../../platform/pages/page.ts'
import { htmlPage } from '../html-page.ts'
import { each } from '../parts/each.ts'
import { mastheadRows, type Row } from '../parts/site-footer.tsx'
import { type Edition, editionOf, type Site } from '../site.ts'

/** Who makes the publication and who answers for it. Source: Press Act 40/1999, article 12. */
export function mastheadPage(site: Site): Page {
  const edition = editionOf(site, site.publication.language)
  const { t, publication } = edition
  return htmlPage(
    {
      edition,
      current: '/redaksi',
      head: {
        title: `${t('masthead_heading')} · ${publication.name}`,
        description: t('masthead_description', { name: publication.name }),
        canonical: '/redaksi',
      },
      children: <MastheadView edition={edition} />,
    },
    { tags: [] },
  )
}

function MastheadView({ edition }: { edition: Edition }) {
  const { t, publication } = edition
  const { answering, contact } = mastheadRows(edition)
  const people = publication.masthead.people.map(({ role, names }): Row => [role, names.join(', ')])
  const isEmpty = answering.length + contact.length + people.length === 0
  return (
    <>
      <header className="page-head">
        <h1>{t('masthead_heading')}</h1>
        <p className="dek">{publication.name}</p>
      </header>
      {isEmpty && <p className="notice">{t('masthead_empty')}</p>}
      <Block heading={t('masthead_answering')} rows={answering} id="answering" />
      <Block heading={t('masthead_people')} rows={people} id="people" />
      <Block heading={t('masthead_contact')} rows={contact} id="contact" />
    </>
  )
}

function Block({ heading, rows, id }: { heading: string; rows: readonly Row[]; id: string }) {
  if (rows.length === 0) return null
  return (
    <section className="block with-margin" aria-labelledby={id}>
      <div className="block-name">
        <h2 id={id}>{heading}</h2>
      </div>
      <dl className="facts facts-wide">
        {each(rows, ([role, value]) => (
          <div>
            <dt>{role}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
