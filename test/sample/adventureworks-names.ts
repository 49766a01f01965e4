// The names of the sample company, its regions, teams and people, in both languages.

export type Words = readonly [english: string, chinese: string]

/** Names as in the AdventureWorks database; the given name is checked against the employee's login. */
export const PEOPLE: Readonly<Record<string, Words>> = {
  274: ['Stephen Jiang', '蒋世峰'],
  275: ['Michael Blythe', '迈克尔·布莱思'],
  276: ['Linda Mitchell', '琳达·米切尔'],
  277: ['Jillian Carson', '吉莉安·卡森'],
  278: ['Garrett Vargas', '加勒特·巴尔加斯'],
  279: ['Tsvi Reiter', '茨维·赖特'],
  280: ['Pamela Ansman-Wolfe', '帕梅拉·安斯曼-沃尔夫'],
  281: ['Shu Ito', '伊藤秀'],
  282: ['José Saraiva', '若泽·萨赖瓦'],
  283: ['David Campbell', '戴维·坎贝尔'],
  284: ['Tete Mensa-Annan', '泰特·门萨-安南'],
  285: ['Syed Abbas', '赛义德·阿巴斯'],
  286: ['Lynn Tsoflias', '琳恩·措夫利亚斯'],
  287: ['Amy Alberts', '埃米·艾伯茨'],
  288: ['Rachel Valdez', '蕾切尔·巴尔德斯'],
  289: ['Jae Pak', '朴宰恩'],
  290: ['Ranjit Varkey Chudukatil', '兰吉特·瓦尔基·丘杜卡蒂尔'],
}

/** Regions, in the order of the plan, with the team of the manager who has no territory. */
export const REGIONS: readonly { id: string; name: Words; manager: string; team: Words }[] = [
  { id: 'NA', name: ['North America', '北美'], manager: '274', team: ['North America Accounts', '北美直属'] },
  { id: 'EU', name: ['Europe', '欧洲'], manager: '287', team: ['Europe Accounts', '欧洲直属'] },
  { id: 'PA', name: ['Pacific', '太平洋'], manager: '285', team: ['Pacific Accounts', '太平洋直属'] },
]

export const TERRITORIES: Readonly<Record<string, string>> = {
  Northwest: '西北区',
  Northeast: '东北区',
  Central: '中部区',
  Southwest: '西南区',
  Southeast: '东南区',
  Canada: '加拿大',
  France: '法国',
  Germany: '德国',
  Australia: '澳大利亚',
  'United Kingdom': '英国',
}

export const LEVELS: readonly Words[] = [
  ['Company', '公司'],
  ['Region', '地区'],
  ['Team', '团队'],
  ['Rep', '销售代表'],
]
export const COMPANY: Words = ['Adventure Works Cycles', '冒险工坊自行车']
export const REP: Words = ['Sales Representative', '销售代表']
export const MANAGER: Words = ['Regional Sales Manager', '地区销售经理']
