// Light or dark at the start: what the host says, else how bright its background is, else what the person's system prefers.

/** What a host knows of its theme. Excel on the web knows neither. */
export interface HostTheme {
  isDark?: boolean
  /** Background colour as #rgb or #rrggbb. */
  background?: string
}

/** The order is the host's word, its background's luminance, prefers-color-scheme, light. */
export function startsDark(host: HostTheme | undefined, window: Pick<Window, 'matchMedia'> | null): boolean {
  if (host?.isDark !== undefined) return host.isDark
  const luminance = host?.background === undefined ? undefined : relativeLuminance(host.background)
  if (luminance !== undefined) return luminance < 0.18
  return window?.matchMedia('(prefers-color-scheme: dark)').matches ?? false
}

/** Relative luminance, 0 to 1 (WCAG 2.2); undefined for what is no hexadecimal colour. */
export function relativeLuminance(color: string): number | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color.trim())?.[1]
  if (digits === undefined) return undefined
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const channel = parseInt(full.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
