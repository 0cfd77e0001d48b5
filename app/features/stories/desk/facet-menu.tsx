import { Button, Menu } from '@mantine/core'
import { IconFilterPlus, IconX } from '@tabler/icons-react'
import { useT } from '../../../desk/i18n/i18n.ts'
import classes from './story-filter-bar.module.css'

/** One facet of the filter: a menu to choose from, or the chosen value with a button that takes it off. */
export function FacetMenu<V extends string | number>({
  word,
  options,
  value,
  onChange,
}: {
  word: string
  options: readonly { value: V; label: string }[]
  value: V | undefined
  onChange: (value: V | undefined) => void
}) {
  const t = useT()
  if (value !== undefined) {
    const label = options.find((option) => option.value === value)?.label ?? '…'
    return (
      <span className={classes.chip}>
        {t('filter_chosen', { facet: word, value: label })}
        <button
          type="button"
          aria-label={t('filter_take_off', { facet: word })}
          onClick={() => onChange(undefined)}
        >
          <IconX size={14} stroke={1.75} aria-hidden="true" />
        </button>
      </span>
    )
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
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
