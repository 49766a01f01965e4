// Days, months, fiscal years and the days on which a team sells.

export { type CalendarDay, type ChinaCalendar, chinaCalendar } from './china-calendar'
export {
  daysInMonth,
  FIRST_SERIAL,
  isoFromSerial,
  isYmd,
  LAST_SERIAL,
  serialFromIso,
  serialFromYmd,
  weekday,
  type Ymd,
  ymdFromSerial,
} from './day-serial'
export { type DefaultCalendar, defaultCalendar } from './default-calendar'
export { type FiscalMonth, fiscalYear, fiscalYearOf } from './fiscal-year'
export { firstDayOfMonth, lastDayOfMonth, monthIndex, monthIndexFromKey, monthIndexOf, monthKey, monthOfIndex } from './month-index'
export { type SellingDayRules, sellingDays } from './selling-days'
export { type Weekend, weekendDays } from './weekend'
