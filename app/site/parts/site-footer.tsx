import type { ReactNode } from 'react'
import type { Edition } from '../site.ts'
import { each } from './each.ts'
import { ArrowUp } from './icons.tsx'

/** A number that a telephone can dial; the rest of what was written is for the eye. */
const dialled = (phone: string): string => phone.replace(/[^\d+]/g, '')

export type Row = readonly [name: string, value: ReactNode]

/** Who answers for the publication and where it is found; what is not filled in is not shown. */
export function mastheadRows({ publication: { masthead }, t }: Edition): {
  answering: Row[]
  contact: Row[]
} {
  const mail = masthead.email && <a href={`mailto:${masthead.email}`}>{masthead.email}</a>
  const phone = masthead.phone && <a href={`tel:${dialled(masthead.phone)}`}>{masthead.phone}</a>
  const answering: Row[] = [
    [t('masthead_editor_in_chief'), masthead.editorInChief],
    [t('masthead_managing_editor'), masthead.managingEditor],
    [t('masthead_company'), masthead.company],
  ]
  const contact: Row[] = [
    [t('masthead_address'), masthead.address],
    [t('masthead_phone'), phone],
    [t('masthead_email'), mail],
  ]
  const filled = ([, value]: Row) => value !== ''
  return { answering: answering.filter(filled), contact: contact.filter(filled) }
}

/** A letter to the newsroom with its subject filled in; the rights of the Press Act need no form and no account. */
const letterTo = (email: string, subject: string): string =>
  `mailto:${email}?subject=${encodeURIComponent(subject)}`

function Rights({ edition: { publication, t } }: { edition: Edition }) {
  const { email } = publication.masthead
  if (email === '') return null
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">{t('rights_heading')}</h2>
      <ul>
        {each(['right_of_reply', 'right_of_correction', 'complaint'], (right) => (
          <li>
            <a href={letterTo(email, t(`${right}_subject`))}>{t(right)}</a>
          </li>
        ))}
      </ul>
      <p className="meta">{t('rights_note')}</p>
    </section>
  )
}

function MastheadBox({ edition }: { edition: Edition }) {
  const { t } = edition
  const { answering, contact } = mastheadRows(edition)
  return (
    <section aria-labelledby="masthead-box">
      <h2 id="masthead-box">{t('masthead_box')}</h2>
      <dl>
        {each([...answering, ...contact], ([role, value]) => (
          <div>
            <dt>{role}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/redaksi">{t('masthead_heading')}</a>
      </p>
    </section>
  )
}

/** The masthead box that the Press Act asks for, ways to complain, ways to follow. */
export function SiteFooter({ edition }: { edition: Edition }) {
  const { publication, t } = edition
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="footer-columns">
          <MastheadBox edition={edition} />
          <Rights edition={edition} />
          <section aria-labelledby="follow">
            <h2 id="follow">{t('follow_heading')}</h2>
            <ul>
              <li>
                <a href="/indeks">{t('index_heading')}</a>
              </li>
              <li>
                <a href="/feed">RSS</a>
              </li>
            </ul>
          </section>
        </div>
        <div className="footer-end">
          <p>{t('copyright', { name: publication.name })}</p>
          <a className="to-top" href="#top">
            <ArrowUp />
            {t('to_top')}
          </a>
        </div>
      </div>
    </footer>
  )
}
