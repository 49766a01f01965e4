// The signs, codes and words of currencies, as people write them beside amounts and into the heads of columns.

/** The sign or code that stands for each word; signs and codes of currencies not listed stand for themselves. */
const SAME: Readonly<Record<string, string>> = {
  元: '¥',
  圆: '¥',
  人民币: '¥',
  RMB: '¥',
  CNY: '¥',
  円: '¥',
  日元: '¥',
  JPY: '¥',
  美元: '$',
  USD: '$',
  US$: '$',
  欧元: '€',
  EUR: '€',
  EURO: '€',
  EUROS: '€',
  英镑: '£',
  GBP: '£',
  港元: 'HK$',
  港币: 'HK$',
  HKD: 'HK$',
  NTD: 'NT$',
  TWD: 'NT$',
  CAD: 'CA$',
  C$: 'CA$',
  AUD: 'AU$',
  A$: 'AU$',
  SGD: 'S$',
  BRL: 'R$',
  INR: '₹',
  RS: '₹',
  'RS.': '₹',
  KRW: '₩',
  RUB: '₽',
  PLN: 'ZŁ',
  CZK: 'KČ',
  HUF: 'FT',
  'FR.': 'CHF',
  SFR: 'CHF',
  'SFR.': 'CHF',
  'KR.': 'KR',
}

const CODES =
  'usd eur gbp jpy cny rmb cnh hkd twd ntd krw inr sgd myr thb idr php vnd aud nzd cad chf sek nok dkk isk pln czk huf ron bgn ' +
  'try rub uah kzt ils aed sar qar kwd egp zar ngn kes mad brl mxn ars clp cop pen pkr bdt lkr'
const WORDS = 'euros? rs\\.? kr\\.? zł kč ft lei sfr\\.? fr\\. руб\\.? р\\. 人民币 美元 欧元 日元 英镑 港元 港币 元 圆 円'

/**
 * Matches one currency, in text in half width and without regard to case. Signs may have letters before them: US$, R$, NT$. A
 * word of letters ends where it ends, so that "kr" is none in "krone" and "k" stays a thousand.
 */
export const CURRENCY = String.raw`(?:(?:us|hk|nt|ca|au|c|a|s|r|mx)?\$|\p{Sc}|(?:${[...CODES.split(' '), ...WORDS.split(' ')].join('|')})(?!\p{L}))`

/** Codes of three letters, for heads such as "Amount (CHF)". */
export const isCurrencyCode = (text: string): boolean => CODES.split(' ').includes(text.toLowerCase())

const INSIDE = new RegExp(CURRENCY, 'iu')

/** The currency in a text, the signs and words of one as one sign; '' for none. */
export function currencyInText(plain: string): string {
  const found = INSIDE.exec(plain)?.[0].toUpperCase()
  return found === undefined ? '' : (SAME[found] ?? found)
}
