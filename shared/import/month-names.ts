// The names of months as offices abroad write them, whole and short, in small letters and without full stops.

import { englishMonth } from './date-forms'

/** English first; then German, French, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Polish, Russian and Turkish. */
const NAMES: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty январь января янв ocak oca',
  'february feb februar feber février févr fév febrero fevereiro fev febbraio februari luty lutego lut февраль февраля фев şubat şub',
  'march mar märz mär mrz maerz mars marzo março maart mrt marts marzec marca март марта мар mart',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр nisan nis',
  'may mai mayo maio maggio mag mei maj maja май мая mayıs',
  'june jun juni juin junio junho giugno giu czerwiec czerwca cze июнь июня июн haziran haz',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca lip июль июля июл temmuz tem',
  'august aug août aout agosto ago augustus augusti sierpień sierpnia sie август августа авг ağustos ağu',
  'september sep sept septembre septiembre setiembre setembro set settembre wrzesień września wrz сентябрь сентября сен сент eylül eyl',
  'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź октябрь октября окт ekim eki',
  'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб kasım kas',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudzień grudnia gru декабрь декабря дек aralık ara',
]

const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])))

/** 1 to 12 for a name, or the beginning of an English one from three letters on; 0 for any other word. */
export function monthOfName(name: string): number {
  const word = name.toLowerCase().replace(/\.$/, '')
  return NUMBERS.get(word) ?? englishMonth(word)
}

/** Matches one name that stands on its own, its full stop included; for patterns with the flag `u`. */
export const MONTH_NAME = String.raw`(?<!\p{L})(${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\p{L})\.?`
