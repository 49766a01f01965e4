// Between the day numbers of cells and moments in time, in a time zone.

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)

/** One for each time zone: making one takes long, and every date cell asks for it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  clocks.set(timeZone, clock)
  return clock
}

/** What clocks in the zone show at a moment, as if it were UTC. */
function shown(moment: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment)
  const [year, month, day, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((type) =>
    Number(parts.find((part) => part.type === type)!.value),
  )
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000)
}

/** The moment at which clocks in the zone show what the cell shows. In an hour that clocks skip, one beside it. */
export function momentOf(serial: number, timeZone: string): Date {
  const wall = Math.round(EPOCH + serial * DAY)
  let moment = wall
  for (let round = 0; round < 3; round++) moment += wall - shown(moment, timeZone)
  return new Date(moment)
}

export const serialOf = (date: Date, timeZone: string): number => (shown(date.getTime(), timeZone) - EPOCH) / DAY

/** Utilities.formatDate for the fields that stand here; another letter is refused. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  const wall = new Date(shown(date.getTime(), timeZone)).toISOString()
  const fields: Record<string, string> = {
    yyyy: wall.slice(0, 4),
    MM: wall.slice(5, 7),
    dd: wall.slice(8, 10),
    HH: wall.slice(11, 13),
    mm: wall.slice(14, 16),
    ss: wall.slice(17, 19),
  }
  return format.replace(/[A-Za-z]+/g, (field) => {
    if (!(field in fields)) throw new Error(`Utilities.formatDate: the stand-in does not know the field "${field}"`)
    return fields[field]
  })
}
