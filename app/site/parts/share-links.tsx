import { absolute, type Edition } from '../site.ts'

/** Ways to pass a story on that need no script and load nothing from anybody. None without a public origin. */
export function ShareLinks({
  path,
  headline,
  edition,
}: {
  path: string
  headline: string
  edition: Edition
}) {
  const address = absolute(edition, path)
  if (address === null) return null
  const { t } = edition
  const [text, url] = [encodeURIComponent(headline), encodeURIComponent(address)]
  return (
    <nav className="share" aria-label={t('share_heading')}>
      <a href={`https://wa.me/?text=${text}%20${url}`} rel="external">
        WhatsApp
      </a>
      <a href={`https://t.me/share/url?url=${url}&text=${text}`} rel="external">
        Telegram
      </a>
      <a href={`mailto:?subject=${text}&body=${url}`}>{t('share_mail')}</a>
      <span className="share-address">
        {t('share_address')} <span>{address}</span>
      </span>
    </nav>
  )
}
