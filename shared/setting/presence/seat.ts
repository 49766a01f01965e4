// What the column "seat" of Team says of a row: a vacancy to be filled, or somebody who sells with others and is never added up.

const WORDS = {
  vacancy:
    'vacancy vacant open openposition tobehired tbh vacante vacantes vacancies unfilled vakanz vakant unbesetzt vacance vaga 空席 欠員 空缺 待招 招聘中 待补 空编 缺编',
  overlay: 'overlay overlayrole specialist 叠加 叠加岗 虚线 支持岗 不计入合计',
} as const

export type Seat = keyof typeof WORDS

const known = new Map(
  (Object.keys(WORDS) as Seat[]).flatMap((seat) => [seat, ...WORDS[seat].split(' ')].map((word): [string, Seat] => [word, seat])),
)

/** What tables say of a seat that somebody has. */
const ORDINARY = new Set(
  'ordinary regular normal standard filled staffed occupied active direct individual quota yes besetzt 普通 正常 在岗 在职 在任 实岗 已到岗 满编 直接'.split(
    ' ',
  ),
)

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')

/** A word that says neither what seats of ours are nor that the seat is an ordinary one. Numbers of desks are no words. */
export const isStrangeSeat = (text: string | null | undefined): boolean =>
  text !== null && text !== undefined && plain(text) !== '' && seatOf(text) === undefined && !ORDINARY.has(plain(text)) && !/\d/.test(text)

/** Undefined for an ordinary seat, whatever word a table has for it. */
export const seatOf = (text: string | null | undefined): Seat | undefined =>
  text === null || text === undefined ? undefined : known.get(plain(text))
