import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { type StoryFilter, withFacet } from './story-filter.ts'
import classes from './story-filter-bar.module.css'

type Props = { filter: StoryFilter; searchRef: RefObject<HTMLInputElement | null> }

/** The words that a story must hold, asked for while they are typed. */
export function StorySearch(props: Props) {
  const t = useT()
  const { words, write, clear } = useSearchWords(props)
  return (
    <TextInput
      ref={props.searchRef}
      className={classes.search}
      type="search"
      aria-label={t('filter_words')}
      placeholder={t('filter_words')}
      maxLength={200}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
      rightSection={
        words !== '' && <CloseButton size="sm" aria-label={t('filter_words_clear')} onClick={clear} />
      }
      value={words}
      onChange={(event) => write(event.currentTarget.value)}
    />
  )
}

/** How long a pause in typing is before the list is asked (milliseconds). */
const PAUSE = 300

function useSearchWords({ filter, searchRef }: Props) {
  const navigate = useNavigate()
  const asked = filter.q ?? ''
  const [words, setWords] = useState(asked)
  // The address may change elsewhere ("back", a shortcut); words being typed are not taken away.
  useEffect(() => {
    if (document.activeElement !== searchRef.current) setWords(asked)
  }, [asked, searchRef])
  const search = (q: string) => void navigate({ to: '/', search: withFacet(filter, 'q', q), replace: true })
  const searchSoon = useDebouncedCallback(search, PAUSE)
  return {
    words,
    write: (typed: string) => {
      setWords(typed)
      searchSoon(typed)
    },
    clear: () => {
      setWords('')
      searchSoon.cancel()
      search('')
      searchRef.current?.focus()
    },
  }
}
