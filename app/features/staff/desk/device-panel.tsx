import { NativeSelect, Switch, useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { setSingleKeys, singleKeysAreOn } from '../../../desk/ui/single-keys.ts'
import classes from './form.module.css'

const SCHEMES = ['auto', 'light', 'dark'] as const

/** What is remembered on this device alone: light or dark, and whether single letters are shortcuts. */
export function DevicePanel() {
  const t = useT()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [keys, setKeys] = useState(singleKeysAreOn)
  return (
    <div className={classes.form}>
      <NativeSelect
        label={t('device_scheme')}
        value={colorScheme}
        onChange={(event) =>
          setColorScheme(SCHEMES.find((scheme) => scheme === event.currentTarget.value) ?? 'auto')
        }
        data={[
          { value: 'auto', label: t('device_scheme_auto') },
          { value: 'light', label: t('device_scheme_light') },
          { value: 'dark', label: t('device_scheme_dark') },
        ]}
      />
      <Switch
        label={t('device_single_keys')}
        description={t('device_single_keys_hint')}
        checked={keys}
        onChange={(event) => {
          setKeys(event.currentTarget.checked)
          setSingleKeys(event.currentTarget.checked)
        }}
      />
    </div>
  )
}
