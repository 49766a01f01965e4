// The icons as drawings that know their size: edges lie on whole pixels at each one, so that sixteen pixels are as crisp as eighty.

/** What Office shows on the ribbon at the scales of its screens, and 128 for the stores. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const

/** The product's mark, and one for each verb of the ribbon beside "plan", which shows the mark. */
export const ICON_NAMES = ['icon', 'rebuild', 'check', 'help'] as const
export type IconName = (typeof ICON_NAMES)[number]

/** Seen on white and on the black of Office's dark theme alike. */
const GREEN = '#12906b'
const GROUND = ['#14936b', '#0a5c58'] as const
const GOLD = '#ffc83d'

/** The icon as SVG; `size` in pixels. */
export function drawIcon(name: IconName, size: number): string {
  const drawings: Record<IconName, (size: number) => string> = { icon: mark, rebuild, check, help }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">\n${drawings[name](size)}\n</svg>\n`
}

/** A target with the bars of a plan rising into its centre. */
function mark(size: number): string {
  const at = (share: number) => Math.round((share * size) / 64)
  const isSmall = size < 20
  const [width, gap, left] = isSmall ? [3, 1, 2] : [at(11), Math.max(1, at(2)), at(7)]
  const bottom = size - at(8)
  const tops = isSmall ? [bottom - 3, bottom - 5, bottom - 8] : [at(44), at(36), at(25)]
  const bars = tops.map((top, index) => ({ x: left + index * (width + gap), y: top, width, height: bottom - top }))
  const corner = size >= 48 ? round(size / 26) : 0
  const rim = size < 32 ? 0 : Math.max(1, at(2))
  const centre = isSmall ? { x: size - 6.5, y: 6.5 } : { x: bars[2].x + width / 2, y: at(26) }
  const rings = isSmall
    ? [`<circle cx="${centre.x}" cy="${centre.y}" r="4.5" stroke-width="1.5" stroke-opacity=".75"/>`]
    : [
        `<circle cx="${centre.x}" cy="${centre.y}" r="${round(size * 0.295)}" stroke-width="${round(size * 0.07)}" stroke-opacity=".5"/>`,
        `<circle cx="${centre.x}" cy="${centre.y}" r="${round(size * 0.15)}" stroke-width="${round(size * 0.07)}" stroke-opacity=".9"/>`,
      ]
  const grown = ({ x, y, width, height }: (typeof bars)[number], by: number, radius: number, fill: string) =>
    `  <rect x="${x - by}" y="${y - by}" width="${width + 2 * by}" height="${height + 2 * by}" rx="${radius}" fill="${fill}"/>`
  return [
    `  <defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${GROUND[0]}"/><stop offset="1" stop-color="${GROUND[1]}"/></linearGradient></defs>`,
    `  <rect width="${size}" height="${size}" rx="${round(size * 0.2)}" fill="url(#ground)"/>`,
    `  <g fill="none" stroke="#ffffff">${rings.join('')}</g>`,
    ...bars.map((bar) => grown(bar, rim, corner + rim, '#0d6f5e')),
    ...bars.map((bar, index) => grown(bar, 0, corner, index === 2 ? GOLD : '#ffffff')),
  ].join('\n')
}

/** An arrow that comes round to where it began. */
function rebuild(size: number): string {
  const unit = size / 16
  const [centre, radius, stroke] = [size / 2, 5.25 * unit, Math.max(2, Math.round(1.6 * unit))]
  const point = (degrees: number, distance = radius) => {
    const angle = (degrees * Math.PI) / 180
    return `${round(centre + distance * Math.cos(angle))} ${round(centre + distance * Math.sin(angle))}`
  }
  // From the head at the upper right, against the clock, all the way but the gap.
  const arc = `M${point(-62)}A${round(radius)} ${round(radius)} 0 1 0 ${point(-6)}`
  const head = `M${point(-84, radius + 3.1 * unit)}L${point(-32, radius + 0.4 * unit)}L${point(-84, radius - 3.1 * unit)}Z`
  return `  <path d="${arc}" fill="none" stroke="${GREEN}" stroke-width="${stroke}" stroke-linecap="butt"/>\n  <path d="${head}" fill="${GREEN}"/>`
}

/** A tick on a disc: every sum holds. */
function check(size: number): string {
  const unit = size / 16
  const path = [
    [4.5, 8.25],
    [7, 10.75],
    [11.75, 5.75],
  ]
  return onDisc(size, `<path d="M${path.map(([x, y]) => `${round(x * unit)} ${round(y * unit)}`).join('L')}" stroke-linejoin="miter"/>`)
}

/** A question mark on a disc. */
function help(size: number): string {
  const at = (share: number) => round((share * size) / 16)
  const hook = `<path d="M${at(5.6)} ${at(6.2)}A${at(2.4)} ${at(2.4)} 0 1 1 ${at(9.1)} ${at(8.3)}Q${at(8)} ${at(8.9)} ${at(8)} ${at(10.1)}"/>`
  const width = Math.max(2, Math.round(size / 8))
  const dot = `<rect x="${size / 2 - width / 2}" y="${Math.round((11.2 * size) / 16)}" width="${width}" height="${width}" fill="#ffffff" stroke="none"/>`
  return onDisc(size, hook + dot)
}

const onDisc = (size: number, glyph: string): string =>
  `  <circle cx="${size / 2}" cy="${size / 2}" r="${round(size / 2 - size / 16)}" fill="${GREEN}"/>\n` +
  `  <g fill="none" stroke="#ffffff" stroke-width="${Math.max(1.5, round(size * 0.1))}">${glyph}</g>`

const round = (value: number): number => Math.round(value * 100) / 100
