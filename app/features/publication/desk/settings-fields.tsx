import { NativeSelect, TextInput } from '@mantine/core'
import { useT } from '../../../desk/i18n/i18n.ts'
import { LanguageSelect } from '../../../desk/ui/language-select.tsx'
import type { PublicationDraft } from './publication-form.tsx'

/** Indonesia's three zones first; then the publication's own where it is another. */
const ZONES = [
  { value: 'Asia/Jakarta', label: 'WIB (Asia/Jakarta)' },
  { value: 'Asia/Makassar', label: 'WITA (Asia/Makassar)' },
  { value: 'Asia/Jayapura', label: 'WIT (Asia/Jayapura)' },
]

function zonesWith(own: string) {
  const others = Intl.supportedValuesOf('timeZone').filter(
    (name) => !ZONES.some(({ value }) => value === name),
  )
  const all = [...ZONES, ...others.map((name) => ({ value: name, label: name }))]
  return all.some(({ value }) => value === own) ? all : [{ value: own, label: own }, ...all]
}

/** Name, tagline, language, zone and the template of the dateline. */
export function SettingsFields({
  draft,
  onChange,
}: {
  draft: PublicationDraft
  onChange: (changes: Partial<PublicationDraft>) => void
}) {
  const t = useT()
  return (
    <>
      <TextInput
        label={t('publication_name')}
        required
        maxLength={120}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('publication_tagline')}
        maxLength={200}
        value={draft.tagline ?? ''}
        onChange={(event) => onChange({ tagline: event.currentTarget.value || null })}
      />
      <LanguageSelect
        label={t('publication_language')}
        value={draft.language}
        onChange={(language) => onChange({ language })}
      />
      <ZoneSelect value={draft.timeZone} onChange={(timeZone) => onChange({ timeZone })} />
      <TextInput
        label={t('publication_dateline')}
        description={t('publication_dateline_hint')}
        required
        maxLength={80}
        value={draft.datelineTemplate}
        onChange={(event) => onChange({ datelineTemplate: event.currentTarget.value })}
      />
    </>
  )
}

function ZoneSelect({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const t = useT()
  return (
    <NativeSelect
      label={t('publication_zone')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={zonesWith(value)}
    />
  )
}
