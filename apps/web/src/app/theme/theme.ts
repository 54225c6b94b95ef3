import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Mantine needs ten shades; what is seen comes from the tokens, through `cssVariables` below. */
const leaf: MantineColorsTuple = [
  '#e0efe6',
  '#c4e0d1',
  '#a3cfb9',
  '#84c9a4',
  '#5ac596',
  '#37a075',
  '#1f7f58',
  '#14694a',
  '#0f5c40',
  '#0f5339',
];

/** Text on a filled part is dark in the dark theme, so it cannot be Mantine's fixed white. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colors, color: 'var(--on-leaf)' } : colors;
};

export const theme = createTheme({
  variantColorResolver: variantColors,
  fontFamily: 'var(--font)',
  colors: { leaf },
  primaryColor: 'leaf',
  primaryShade: { light: 7, dark: 4 },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: 'var(--t-xs)', sm: 'var(--t-sm)', md: 'var(--t-md)', lg: 'var(--t-lg)', xl: 'var(--t-xl)' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  breakpoints: { xs: '30em', sm: '40em', md: '64em', lg: '80em', xl: '90em' },
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
  components: {
    Button: { defaultProps: { radius: 8 } },
    // A click beside it must not lose what was written in it; Esc and the ways back close it. It does not slide in: a
    // button that moves on between press and release is not pressed.
    Modal: {
      defaultProps: {
        centered: true,
        radius: 12,
        closeOnClickOutside: false,
        transitionProps: { transition: 'fade', duration: 120 },
      },
    },
    Drawer: { defaultProps: { position: 'right' } },
    Paper: { defaultProps: { radius: 12, withBorder: true } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Textarea: { defaultProps: { autosize: true, minRows: 3 } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    Select: { defaultProps: { checkIconPosition: 'right', withAlignedLabels: true } },
  },
});

/** Our tokens under Mantine's names, the same in both schemes because the tokens change with the scheme. */
export const cssVariables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--canvas)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-2)',
    '--mantine-color-placeholder': 'var(--text-3)',
    '--mantine-color-anchor': 'var(--leaf-text)',
    '--mantine-color-error': 'var(--late-text)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--text-3)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-color-leaf-filled': 'var(--leaf)',
    '--mantine-color-leaf-filled-hover': 'var(--leaf-hover)',
    '--mantine-color-leaf-light': 'var(--leaf-tint)',
    '--mantine-color-leaf-light-hover': 'var(--selected)',
    '--mantine-color-leaf-light-color': 'var(--leaf-text)',
    '--mantine-color-leaf-outline': 'var(--leaf)',
    '--mantine-color-leaf-outline-hover': 'var(--leaf-tint)',
    '--mantine-color-leaf-text': 'var(--leaf-text)',
    '--mantine-color-red-outline': 'var(--late-text)',
    '--mantine-color-red-outline-hover': 'var(--hover)',
    '--mantine-color-red-text': 'var(--late-text)',
    '--mantine-color-red-light': 'var(--surface)',
    '--mantine-color-red-light-color': 'var(--late-text)',
    '--mantine-primary-color-contrast': 'var(--on-leaf)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
