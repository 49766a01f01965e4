// Colours as .xlsx files write them.

/** '#2f6fed' → 'FF2F6FED': alpha first, eight digits, as the schema demands. */
export const argb = (color: string): string => `FF${rgb(color)}`

/** '#2f6fed' → '2F6FED'. @throws for anything but '#rrggbb'. */
export function rgb(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`"${color}" is not a colour of the form #rrggbb.`)
  return color.slice(1).toUpperCase()
}
