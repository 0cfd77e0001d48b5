import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { sectionsQuery } from '../../sections/desk/sections-api.ts'
import { staffNamesQuery } from '../../staff/desk/staff-api.ts'
import { EDITORIAL_STATES, PUBLICATION_STATES } from '../story.ts'
import { FacetMenu } from './facet-menu.tsx'
import { EDITORIAL_WORDS, PUBLICATION_WORDS } from './state-marks.tsx'
import { type StoryFilter, withFacet } from './story-filter.ts'
import classes from './story-filter-bar.module.css'
import { StorySearch } from './story-search.tsx'

/** Words and facets. Every change is a new address, so that "back" takes it off again. */
export function StoryFilterBar({
  filter,
  searchRef,
}: {
  filter: StoryFilter
  searchRef: RefObject<HTMLInputElement | null>
}) {
  const t = useT()
  const navigate = useNavigate()
  const set = <K extends keyof StoryFilter>(facet: K, value: StoryFilter[K] | undefined) =>
    void navigate({ to: '/', search: withFacet(filter, facet, value) })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways on a phone in every browser
    <div className={classes.bar} role="group" aria-label={t('filter_group')}>
      <StorySearch filter={filter} searchRef={searchRef} />
      {chosenFirst(filter).map((facet) => (
        <FacetOf key={facet} facet={facet} filter={filter} set={set} />
      ))}
    </div>
  )
}

const FACETS = ['sectionId', 'editorialState', 'publicationState', 'holder'] as const
type FacetName = (typeof FACETS)[number]

/** What is chosen stands beside the words, where a phone shows it. */
const chosenFirst = (filter: StoryFilter) => [
  ...FACETS.filter((facet) => filter[facet] !== undefined),
  ...FACETS.filter((facet) => filter[facet] === undefined),
]

function FacetOf({
  facet,
  filter,
  set,
}: {
  facet: FacetName
  filter: StoryFilter
  set: <K extends FacetName>(facet: K, value: StoryFilter[K] | undefined) => void
}) {
  const t = useT()
  if (facet === 'sectionId') {
    return <SectionFacet value={filter.sectionId} onChange={(value) => set('sectionId', value)} />
  }
  if (facet === 'holder') {
    return <HolderFacet value={filter.holder} onChange={(value) => set('holder', value)} />
  }
  if (facet === 'editorialState') {
    return (
      <FacetMenu
        word={t('stories_editorial_state')}
        options={EDITORIAL_STATES.map((state) => ({ value: state, label: t(EDITORIAL_WORDS[state]) }))}
        value={filter.editorialState}
        onChange={(value) => set('editorialState', value)}
      />
    )
  }
  return (
    <FacetMenu
      word={t('stories_publication_state')}
      options={PUBLICATION_STATES.map((state) => ({ value: state, label: t(PUBLICATION_WORDS[state]) }))}
      value={filter.publicationState}
      onChange={(value) => set('publicationState', value)}
    />
  )
}

function SectionFacet({
  value,
  onChange,
}: {
  value: number | undefined
  onChange: (value: number | undefined) => void
}) {
  const t = useT()
  const { data } = useQuery(sectionsQuery)
  const options = (data?.sections ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return <FacetMenu word={t('stories_section')} options={options} value={value} onChange={onChange} />
}

function HolderFacet({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (value: string | undefined) => void
}) {
  const t = useT()
  const { data } = useQuery(staffNamesQuery)
  const options = [
    { value: 'me', label: t('filter_holder_me') },
    { value: 'nobody', label: t('filter_holder_nobody') },
    ...(data?.people ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return <FacetMenu word={t('stories_holder')} options={options} value={value} onChange={onChange} />
}
