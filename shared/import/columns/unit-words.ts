// The words that head a column of units: the levels of a company above its people, 大区, 办事处, Region, Office.

const WORDS = new Set(
  (
    'region area territory district zone office branch division department dept team group squad unit businessunit bu company country ' +
    'state province city market segment cluster subregion region1 salesregion salesarea salesteam salesoffice salesgroup organisation ' +
    'organization org subsidiary location site store shop hub pod desk ' +
    '大区 区域 地区 片区 省区 省份 省 市 城市 城市群 办事处 办公室 分公司 子公司 公司 集团 事业部 事业群 部门 部 科室 科 处 团队 小组 组 组别 战区 战队 中心 ' +
    '营销中心 销售部 区 门店 店 店铺 网点 营业部 营业所 支行 分行 机构 条线 业务线 业务单元 片 分部 总部 国家 大组 军团 组织'
  ).split(' '),
)

const NUMBERED = /^(?:level|tier|l|层级|级别)[1-9]$|^[一二三四五六1-6]级(?:部门|组织|区域|单位|机构|分区)?$|^第[一二三四五六1-6]级$/
const AROUND = /^(?:所属|所在|归属|销售|our|sales)|(?:名称|名字|名|name)$/g

/** @param word in the form of `headerWord`. */
export function isUnitWord(word: string): boolean {
  return word !== '' && (WORDS.has(word) || NUMBERED.test(word) || WORDS.has(word.replace(AROUND, '')))
}

const COMPANY =
  /^(?:公司|集团|总公司|集团公司|总部|全公司|企业|company|group|corporation|organi[sz]ation|org|enterprise|公司名称|companyname)$/

/** Whether a level is the company as a whole, so that its only value is the root. */
export const isCompanyWord = (word: string): boolean => COMPANY.test(word)
