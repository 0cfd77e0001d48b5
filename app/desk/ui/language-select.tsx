import { NativeSelect } from '@mantine/core'
import { type Language, useT } from '../i18n/i18n.ts'

/** Chooses one of the two languages. */
export function LanguageSelect({
  label,
  value,
  onChange,
}: {
  label: string
  value: Language
  onChange: (language: Language) => void
}) {
  const t = useT()
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value === 'en' ? 'en' : 'id')}
      data={[
        { value: 'id', label: t('language_id') },
        { value: 'en', label: t('language_en') },
      ]}
    />
  )
}
