// What the column "seat" of Team says of a row: a vacancy to be filled, or somebody who sells with others and is never added up.

const WORDS = {
  vacancy: 'vacancy vacant open openposition tobehired tbh 空缺 待招 招聘中 待补 空编 缺编',
  overlay: 'overlay overlayrole specialist 叠加 叠加岗 虚线 支持岗 不计入合计',
} as const

export type Seat = keyof typeof WORDS

const known = new Map(
  (Object.keys(WORDS) as Seat[]).flatMap((seat) => [seat, ...WORDS[seat].split(' ')].map((word): [string, Seat] => [word, seat])),
)

/** Undefined for an ordinary seat, whatever word a table has for it. */
export const seatOf = (text: string | null | undefined): Seat | undefined =>
  text === null || text === undefined
    ? undefined
    : known.get(
        text
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\s_-]/g, ''),
      )
