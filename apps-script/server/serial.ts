// Dates of a spreadsheet, which come as moments in time, to the day numbers that its cells show.

const DAY = 86_400_000
const QUARTER_HOUR = 900_000
const EPOCH = Date.UTC(1899, 11, 30)

/** By shape and not by instanceof, which fails for a Date made outside of this script's own globals. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/**
 * A converter from Date to serial day number (1900 system) as the cell shows it, in the spreadsheet's own time zone,
 * which need not be the script's. Offsets only change on the quarter hour, so each is asked for once.
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const offsets = new Map<number, number>()
  return (date) => {
    const quarter = Math.floor(date.getTime() / QUARTER_HOUR) * QUARTER_HOUR
    let offset = offsets.get(quarter)
    if (offset === undefined) {
      const shown = Utilities.formatDate(new Date(quarter), timeZone, 'yyyy-MM-dd-HH-mm-ss').split('-').map(Number)
      offset = Date.UTC(shown[0], shown[1] - 1, shown[2], shown[3], shown[4], shown[5]) - quarter
      offsets.set(quarter, offset)
    }
    return (date.getTime() + offset - EPOCH) / DAY
  }
}
