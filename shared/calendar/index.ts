// Days, months, fiscal years and the days on which a team sells.

export { type CalendarDay, type ChinaCalendar, chinaCalendar } from './china-calendar'
export { DAY_KINDS } from './day-kinds'
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
export { dayOf, localTime } from './local-time'
export { firstDayOfMonth, lastDayOfMonth, monthIndex, monthIndexFromKey, monthIndexOf, monthKey, monthOfIndex } from './month-index'
export { type SellingDayCounter, type SellingDayRules, sellingDayCounter, sellingDays } from './selling-days'
export { type Weekend, weekendDays } from './weekend'
