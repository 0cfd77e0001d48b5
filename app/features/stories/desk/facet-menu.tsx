import { Button, Menu } from '@mantine/core'
import { IconFilterPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import classes from './story-filter-bar.module.css'

export type Facet<V extends string | number> = {
  word: string
  options: readonly { value: V; label: string }[]
  value: V | undefined
  onChange: (value: V | undefined) => void
}

/**
 * One facet of the filter: a menu to choose from, or the chosen value with a button that takes it off. The
 * keyboard stays on it when the one becomes the other.
 */
export function FacetMenu<V extends string | number>({ onChange, ...facet }: Facet<V>) {
  const control = useRef<HTMLButtonElement>(null)
  const changedHere = useRef(false)
  const change = (value: V | undefined) => {
    changedHere.current = true
    onChange(value)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another control stands there once the value has changed
  useEffect(() => {
    if (changedHere.current) control.current?.focus()
    changedHere.current = false
  }, [facet.value])
  const Shown = facet.value === undefined ? FacetOptions : FacetChip
  return <Shown {...facet} onChange={change} control={control} />
}

type Control = { control: React.RefObject<HTMLButtonElement | null> }

function FacetChip<V extends string | number>({
  word,
  options,
  value,
  onChange,
  control,
}: Facet<V> & Control) {
  const t = useT()
  const label = options.find((option) => option.value === value)?.label ?? '…'
  return (
    <span className={classes.chip}>
      {t('filter_chosen', { facet: word, value: label })}
      <button
        ref={control}
        type="button"
        aria-label={t('filter_take_off', { facet: word })}
        onClick={() => onChange(undefined)}
      >
        <IconX size={14} stroke={1.75} aria-hidden="true" />
      </button>
    </span>
  )
}

function FacetOptions<V extends string | number>({ word, options, onChange, control }: Facet<V> & Control) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          ref={control}
          variant="subtle"
          className={classes.facet}
          leftSection={<IconFilterPlus size={16} stroke={1.75} aria-hidden="true" />}
        >
          {word}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.options}>
        {options.map((option) => (
          <Menu.Item key={option.value} onClick={() => onChange(option.value)}>
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
