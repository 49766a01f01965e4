// The colours of the product, light and dark: a calm teal that sits well beside both hosts' green; and high contrast.

import type { BrandVariants, Theme } from '@fluentui/react-components'
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components'

import type { Appearance } from './appearance'

const brand: BrandVariants = {
  10: '#01110f',
  20: '#041f1d',
  30: '#06302d',
  40: '#083d39',
  50: '#094b46',
  60: '#0a5953',
  70: '#0b6760',
  80: '#0c756d',
  90: '#1c837b',
  100: '#34918a',
  110: '#4ba099',
  120: '#63aea8',
  130: '#7cbdb7',
  140: '#96ccc7',
  150: '#b2dbd7',
  160: '#d2ebe8',
}

/** Chinese before the generic family, so that no host falls back to a serif. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif"

const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase }

const darkTheme: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  // The generated ramp is too dark for text on a dark ground (3.4:1 to 5:1); these reach 7:1.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
}

export const THEMES: Record<Appearance, Theme> = {
  light: lightTheme,
  dark: darkTheme,
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
}
