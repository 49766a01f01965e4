// Folds the traditional and Japanese characters of the words that head tables and label sums to simplified ones.

const PAIRS =
  '業业 員员 區区 辦办 處处 銷销 額额 實实 績绩 計计 總总 総总 預预 標标 達达 單单 號号 幣币 種种 產产 負负 責责 編编 級级 層层 開开 結结 離离 職职 潛潜 鎖锁 數数 営营 ' +
  '売卖 稱称 組组 織织 團团 隊队 門门 師师 經经 顧顾 問问 戶户 貨货 簽签 訂订 發发 間间 財财 會会 帳账 週周 歷历 屬属 縣县 國国 導导 執执 據据 備备 註注 說说 製制 審审 ' +
  '報报 記记 錄录 匯汇 術术 務务 億亿 萬万 個个 價价 賣卖 買买 營营 東东 廣广 華华 與与 項项 類类 長长 調调 動动 態态 環环 減减 佔占 較较 當当 後后 終终 啟启 電电 話话 ' +
  '課课 銀银 約约 訊讯 關关 聯联 縂总 還还 過过 應应 繳缴 圓圆 臺台 灣湾 蘇苏 滬沪'

const SIMPLE: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map(([from, to]) => [from, to]))
const FOLDED = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g')

/** For comparing; what people read keeps its own characters. */
export const simplified = (text: string): string => text.replace(FOLDED, (letter) => SIMPLE.get(letter) ?? letter)

/** The form in which the words of heads and labels are compared: half width, small letters, simplified characters. */
export const plainWord = (text: string): string => simplified(text.normalize('NFKC')).trim().toLowerCase()
