import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { publicationQuery } from '../../features/publication/desk/publication-api.ts'
import { type Format, formatter } from './format.ts'
import { useLanguage } from './i18n.ts'

/** Where the publication's zone is not known yet: that of most Indonesian newsrooms. */
const USUAL_ZONE = 'Asia/Jakarta'

/** Times and numbers as the publication tells them. */
export function useFormat(): Format {
  const language = useLanguage()
  const { data } = useQuery(publicationQuery)
  const zone = data?.timeZone ?? USUAL_ZONE
  return useMemo(() => formatter(language, zone), [language, zone])
}
