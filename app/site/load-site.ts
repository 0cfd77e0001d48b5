import { publicationWithSections } from './publication-queries.ts'
import type { Site, SiteDeps } from './site.ts'

/** What every page shows around its content, as the database has it now. */
export async function loadSite({ db, origin, assets }: SiteDeps): Promise<Site> {
  return { ...(await publicationWithSections(db)), origin: origin(), assets }
}
