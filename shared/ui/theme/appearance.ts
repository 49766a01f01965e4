// Light, dark or high contrast: what the host says, else its colours, else the page's, else what the person's system prefers.

export type Appearance = 'light' | 'dark' | 'contrast'

/** What a host knows of its theme. Excel on the web knows nothing. */
export interface HostTheme {
  isDark?: boolean
  /** Background and text as #rgb or #rrggbb. */
  background?: string
  foreground?: string
}

/** WCAG's contrast ratio of a high contrast theme; Office's darkest ordinary theme has some 15:1. */
const HIGH_CONTRAST = 18
/** Below it a background is dark. */
const DARK_LUMINANCE = 0.18

type Surroundings = Pick<Window, 'matchMedia' | 'getComputedStyle'> & { document: Pick<Document, 'body'> }

/** The order is: a host in high contrast, the host's word, its background, the page's background, prefers-color-scheme, light. */
export function appearanceOf(host: HostTheme = {}, page: Surroundings | null): Appearance {
  const [background, foreground] = [luminanceOf(host.background), luminanceOf(host.foreground)]
  // Black on white is an ordinary theme as well, and there nothing is lost: the browser's forced colours see to the rest.
  if (background === 0 && foreground !== undefined && (foreground + 0.05) / 0.05 >= HIGH_CONTRAST) return 'contrast'
  const dark = (luminance: number): Appearance => (luminance < DARK_LUMINANCE ? 'dark' : 'light')
  if (host.isDark !== undefined) return host.isDark ? 'dark' : 'light'
  if (background !== undefined) return dark(background)
  const behind = page ? luminanceOf(page.getComputedStyle(page.document.body).backgroundColor) : undefined
  if (behind !== undefined) return dark(behind)
  return page?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Relative luminance, 0 to 1 (WCAG 2.2), of #rgb, #rrggbb or an opaque rgb(…); undefined for anything else. */
export function luminanceOf(color: string | undefined): number | undefined {
  const channels = color === undefined ? undefined : (ofHex(color.trim()) ?? ofRgb(color.trim()))
  if (channels === undefined) return undefined
  const [red, green, blue] = channels.map((value) => {
    const channel = value / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ofHex(color: string): number[] | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1]
  if (digits === undefined) return undefined
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16))
}

/** As computed styles write colours; one that can be seen through tells nothing. */
function ofRgb(color: string): number[] | undefined {
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color)
  if (match === null || (match[4] !== undefined && Number(match[4]) < 1)) return undefined
  return match.slice(1, 4).map(Number)
}
