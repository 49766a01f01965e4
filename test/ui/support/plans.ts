// Plans to show: the sample's, and one of thousands of reps.

import { sampleSettings } from '../../../shared/commands/sample-settings'
import type { Locale } from '../../../shared/i18n/messages'
import { matchOwners, readCsv, readHistory, readTeam } from '../../../shared/import'
import { sampleHistoryCsv, sampleTeamCsv } from '../../../shared/sample/sample'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanSettings } from '../../../shared/setting/plan-settings'

/** The sample's plan, computed as the commands compute it. */
export function samplePlan(locale: Locale, settings: PlanSettings = sampleSettings(locale)): Plan {
  return planOf(sampleTeamCsv(locale), sampleHistoryCsv(locale), settings)
}

/** A company of `reps` people in teams of twenty; every seventh has no history. */
export function largePlan(locale: Locale, reps: number): Plan {
  const teams = Math.ceil(reps / 20)
  const team = ['id,name,level,parent', 'c,Contoso,company,']
  for (let at = 0; at < teams; at++) team.push(`t${at},Team ${at + 1},team,c`)
  const history = ['date,owner,value']
  for (let at = 0; at < reps; at++) {
    team.push(`r${at},Rep ${at + 1},rep,t${Math.floor(at / 20)}`)
    if (at % 7 === 0) continue
    for (let month = 0; month < 24; month++)
      history.push(
        `${2012 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15,r${at},${1000 + ((at * 37 + month * 101) % 900)}`,
      )
  }
  const settings = { ...sampleSettings(locale), unit: 100 }
  return planOf(team.join('\n'), history.join('\n'), settings)
}

/** Names as long as people write them, amounts of twelve digits, no unit of thousands. */
export function longPlan(locale: Locale): Plan {
  const zh = locale === 'zh-CN'
  const company = zh
    ? '华北长城机械设备进出口贸易（集团）股份有限公司'
    : 'The Great Northern Machinery & Equipment Import-Export Holding Company'
  const region = zh ? '华东及长三角重点客户事业部（含江浙沪皖四省）' : 'North-West Europe and Scandinavia, key accounts and distributors'
  const rep = zh ? '欧阳明珠·阿卜杜热合曼·买买提江' : 'Maria-Magdalena von Hohenstein-Schwarzenberg-Donnersmarck'
  const team = ['id,name,level,parent', `c,${company},company,`, `r1,"${region}",region,c`, `p1,${rep},rep,r1`, 'p2,Li,rep,r1']
  const history = ['date,owner,value']
  for (let month = 0; month < 24; month++) {
    const day = `${2012 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`
    history.push(`${day},p1,${30_123_456_789 + month * 1_000_003}`, `${day},p2,12.5`)
  }
  const settings = { ...sampleSettings(locale), target: 123_456_789_012, unit: 1, money: 1 }
  return planOf(team.join('\n'), history.join('\n'), settings)
}

function planOf(teamCsv: string, historyCsv: string, settings: PlanSettings): Plan {
  const { rows: team } = readTeam(readCsv(teamCsv, 'team.csv').table)
  const { sales } = matchOwners(readHistory(readCsv(historyCsv, 'history.csv').table, { metric: settings.metric }).sales, team)
  return makePlan({ settings, team, sales })
}
