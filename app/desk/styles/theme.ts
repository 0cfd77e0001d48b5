import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import classes from './controls.module.css'

const pen: MantineColorsTuple = [
  '#e9edf8',
  '#cdd7fb',
  '#a9baf7',
  '#839aec',
  '#6480dd',
  '#4b69cb',
  '#3b57b5',
  '#3049a1',
  '#27408f',
  '#182a63',
]
const red: MantineColorsTuple = [
  '#fbecea',
  '#ffd5d0',
  '#ff968c',
  '#f37568',
  '#e15547',
  '#cf3f31',
  '#bf3127',
  '#b72a20',
  '#b0241b',
  '#3b1d1b',
]

/** Mantine's controls in the newsroom's measure: 32 px, 44 on touch, hairlines, no shadows, radius 3. */
export const theme = createTheme({
  colors: { pen, red },
  primaryColor: 'pen',
  primaryShade: { light: 8, dark: 2 },
  autoContrast: true,
  black: '#14181c',
  white: '#ffffff',
  fontFamily: 'var(--font-label)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, monospace',
  headings: { fontFamily: 'var(--font-title)', fontWeight: '900' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1.0625rem', xl: '1.375rem' },
  lineHeights: { xs: '1.3', sm: '1.43', md: '1.43', lg: '1.4', xl: '1.2' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '3px', md: '3px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { variant: 'default' }, classNames: { root: classes.button } },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray' },
      classNames: { root: classes.icon },
    },
    InputWrapper: {
      // Red corrects; what must be filled in says so when it is missing.
      defaultProps: { withAsterisk: false },
      classNames: { label: classes.label, description: classes.description, error: classes.error },
    },
    Input: { classNames: { input: classes.input } },
    Checkbox: { classNames: { input: classes.check } },
    Radio: { classNames: { radio: classes.check } },
    Modal: {
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.45, blur: 0 },
        centered: false,
        yOffset: '8vh',
        transitionProps: { duration: 0 },
      },
      classNames: {
        content: classes.modal,
        header: classes.modalHeader,
        title: classes.modalTitle,
        body: classes.modalBody,
      },
    },
    Menu: {
      // Mantine's placeholder for the first focus is no menu item, which a menu must not hold.
      defaultProps: { transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false },
      classNames: { dropdown: classes.menu, item: classes.menuItem },
    },
    Skeleton: { defaultProps: { animate: false, radius: 0 } },
  },
})

const mapped = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--paper-3)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control-edge)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-anchor': 'var(--pen)',
}

/** Mantine's own colours are our tokens, in both schemes: the tokens know which one rules. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: mapped,
  dark: mapped,
})
