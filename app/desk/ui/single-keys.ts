const NAME = 'redaksi.single-keys'

/** Whether single letters act as shortcuts on this device; on until somebody turns them off. */
export const singleKeysAreOn = (): boolean => localStorage.getItem(NAME) !== 'off'

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(NAME, on ? 'on' : 'off')
}
