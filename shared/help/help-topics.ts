// The help on what a plan can do beyond the first one: each in a few words, and where it stands in workbook and pane.

import type { Bilingual } from '../i18n/messages'
import { INPUT_TABLES } from '../setting/inputs/inputs'
import { SHEETS } from '../setting/sheets/sheet-keys'
import type { Section } from './page'

/** Names of sheets, by the keys that stand in the texts between braces. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(Object.entries(INPUT_TABLES).map(([key, { title }]) => [key, title])),
  ...SHEETS,
}

/** A text whose {key} are replaced by the names that the sheets have. @throws where there is no such sheet. */
export function told(en: string, zh: string): Bilingual {
  const filled = (text: string, name: (names: Bilingual) => string): string =>
    text.replace(/\{([a-zA-Z-]+)\}/g, (_, key: string) => {
      const names = NAMES[key]
      if (names === undefined) throw new Error(`The help speaks of a sheet "${key}" that no plan has.`)
      return name(names)
    })
  return { en: filled(en, (names) => names.en), zh: filled(zh, (names) => `“${names.zh}”`) }
}

const SOURCES: Section = {
  title: { en: 'Where the number comes from', zh: '目标从哪里来' },
  blocks: [
    {
      text: told(
        'All tables named here and below are optional: the pane has them under More tables at the first step, as a file, a sheet of yours or an empty sheet to fill in. Settings named here stand under More settings, and on the sheet {settings}.',
        '以下各表均为选填：在窗格第一步的“更多表格”中，可选择文件、您自己的工作表，或一张待填写的空表。文中的参数在“更多参数”中，也列在{settings}工作表上。',
      ),
    },
    {
      points: [
        told(
          'Strategy: {goals} holds what the company wants, row by row; {assumptions} what that takes for granted, with a tolerance. {baseline} adds the goals up, says by how much they miss the target, and which assumption no longer holds.',
          '战略：{goals}逐项列出公司的要求，{assumptions}列出其前提和容差。{baseline}将各项目标相加，说明与年度目标相差多少，以及哪项假设已不成立。',
        ),
        told(
          'Market: {market} has segments with size, growth, share, confidence, competitors and customers. {baseline} shows what they would bring at today’s share, and how many points of share the target needs.',
          '市场：{market}按细分市场填写规模、增长、份额、可信度、竞争对手和客户情况。{baseline}列出按现有份额可得的业绩，以及实现目标还需几个百分点的份额。',
        ),
        told(
          'Shares: a unit’s target is shared by history, or by a blend of history, market, {pipeline} and equal parts, or by another rule. Change it in the preview under How shares are made: the numbers below follow before anything is written. A tick shows in every row what the three classic rules would give.',
          '占比：上级目标按历史业绩分配，也可由历史、市场、{pipeline}和均分按权重合成，或改用其他规则。在预览的“占比方式”中修改，下方数字随即更新，此时尚未写入任何内容。勾选后，每一行都会列出三种常用规则的结果。',
        ),
        told(
          'Which blend is right? {shares} sets all of them side by side for everybody; {backtest} says what each would have given in past years, or that there is too little history to tell.',
          '哪种合成更合适：{shares}为每个单位并列各种占比，{backtest}说明各种方式在往年的误差；历史太短时会如实说明。',
        ),
      ],
    },
  ],
}

const KINDS: Section = {
  title: { en: 'More than sales', zh: '不止销售额' },
  blocks: [
    {
      points: [
        told(
          'Other metrics: {metrics} names gross profit, new customers, visits, conversion and so on, each with its total, unit, owner, period and deadline. {other} splits sums exactly, hands ratios down or raises them, and sets levels. A metric without history is split by potential or equally, collections by what falls due, and says so. Each total is held against its own history, collections against what falls due, ratios and levels against what people have now.',
          '其他指标：在{metrics}中填写毛利、新客户、拜访、转化率等，各有总目标、单位、责任单位、周期和截止日期。{other}精确分解合计类指标，沿用或提高比率，设定等级；没有历史的指标按潜力或均分，回款按到期金额，并注明。各总目标与自身历史相比，回款与到期金额相比，比率和等级与人员现有水平相比。',
        ),
        told(
          'Collections: {receivables} has open items by due date and expected rate. {collections} is what falls due and what is sold, a payment term later, by person and month. {check} names whoever is asked for more than falls due.',
          '回款：在{receivables}中按到期日和预计回款率填写未收款。{collections}由到期款和按账期后移的销售目标构成，细到个人和月份。要求超过到期金额的人员会列在{check}中。',
        ),
        told(
          'Capability: {capability} has current and target levels with a date, by person or role; {capabilityTargets} shows what is missing.',
          '能力：在{capability}中按人员或角色填写当前等级、目标等级和日期，{capabilityTargets}列出差距。',
        ),
        told(
          'Activities: from average deal and conversion in {funnel}, or from won and lost deals in {pipeline}, {activities} says how many deals, opportunities, visits and leads everybody needs, by month and week. Whoever has few deals is drawn to the team.',
          '过程：根据{funnel}中的平均单额和转化率，或{pipeline}中的赢单、输单记录，{activities}列出每人各月和每周所需的成交、商机、拜访和线索数量。单数少的人向团队靠拢。',
        ),
      ],
    },
  ],
}

const LEVELS: Section = {
  title: { en: 'Down to every person, line and month', zh: '分解到人、产品线和月份' },
  blocks: [
    {
      points: [
        told(
          'All at once, level by level, or bottom-up: How targets are handed down, in Settings or in the preview, decides whether {cascade} goes down to everybody, waits for each manager, or stands beside what everybody offers on {bottom-up}, with the gap.',
          '一次分解、逐级分解或自下而上：在参数或预览中选择“目标分解方式”：{cascade}一次分解到人，或等各级主管调整后再下达，或与每人在{bottom-up}中的自报数对照并显示差额。',
        ),
        told(
          'Over-assignment: a level may hand down more than it carries. 8% for Region means that what is below a region sums to 1.08 of its target. Both numbers stand on {cascade}; the percentages on {settings} are live.',
          '逐级加码：按层级设置超额下达比例，例如地区 8% 表示地区之下的合计为其目标的 1.08 倍。两个数字都列在{cascade}，{settings}中的百分比实时生效。',
        ),
        told(
          'Product lines: where the history names products, switch on Targets by product line. {lines} and {line-months} split everybody by line, exact both ways. They are computed at each build; {check} turns red when a target has changed since.',
          '产品线：历史业绩中有产品时，打开“按产品线分解目标”。{lines}和{line-months}将每人的目标按产品线精确分解；两表在每次生成时计算，目标改变后{check}变红。',
        ),
        told(
          'Seasons: months follow the season of the history and the working days of {calendar}. The setting Season of the months lets each team follow its own; a schedule of twelve or four shares in {seasons} wins over both.',
          '季节：各月按历史规律和{calendar}中的工作日分配。参数“季节规律”可让各团队按自己的规律；在{seasons}中填写的 12 个月或 4 个季度的占比优先。',
        ),
        told(
          'A month by hand: with Months held by hand in Settings, a month typed into the yellow cells of {monthly} is held with its reason over every rebuild; the other months of that person take the difference. A month of a team or region goes to its people with the next build, in proportion to their own.',
          '手工固定月份：打开参数“手工固定月度目标”后，填入{monthly}黄色单元格的月份及原因在重新生成时予以保留，差额由本人其他月份分担。团队或大区的月份在下次生成时按各人当月目标的比例分到个人。',
        ),
        told(
          'New, absent, vacant: {ramps} has how newcomers start, {absences} who is away and when; a seat in {team} may be a vacancy with a planned start. {paces} shows what each month then weighs.',
          '新人、缺勤、空缺：{ramps}填写新人的起步比例，{absences}填写缺勤时间，{team}中可标明空缺席位及计划到岗日。{paces}列出各月的权重。',
        ),
        told(
          'Not assigned: what they leave stays on the manager’s row "not assigned", so that sums hold and nobody beside carries more. A setting shares it among the team instead. Roles outside the roll-up stand on {overlays}.',
          '待分配：由此留下的目标列在上级的“待分配”行，合计不变，也不加给同级。可在参数中改为由团队分担。不计入合计的岗位列在{overlays}。',
        ),
      ],
    },
  ],
}

const AGREEING: Section = {
  title: { en: 'Agreeing on it', zh: '目标确认' },
  blocks: [
    {
      text: told('Set Explain and agree targets to yes in Settings, and build.', '在参数中将“目标说明与确认”设为“是”，然后生成计划。'),
    },
    {
      points: [
        told(
          'Why is my target this? {why} has the terms that add up to every target, and a sentence; in the preview, click a person.',
          '我的目标为什么是这个数：{why}列出构成每个目标的各项及一句说明；在预览中点击某人也可查看。',
        ),
        told(
          '{agreement} is where targets are talked about: proposal, counter with its reason, the manager’s answer, what is agreed, when and by whom. It says what a target lacks to be clear and within reach: outside the range that history allows, or, where a ramp, an absence or a start in the year leaves a part of it, above what those months can carry; who has no history is held against the mean of the team. It says what a counter means for the others and the total, and what nobody would own. What is agreed goes into the plan with the next build.',
          '{agreement}记录协商过程：建议、反馈及理由、上级答复、确认金额、日期和姓名。表中说明目标还缺什么才算明确可行：是否超出历史允许的区间；因爬坡、缺勤或年中入职只有部分月份在岗的，是否超出这些月份可承担的数额；没有历史的人员按团队平均衡量。表中还说明反馈对同级和合计的影响，以及无人承担的差额。确认的金额在下次生成时进入计划。',
        ),
        told(
          'Hand out and collect: in the pane at the first step, or with `handout` and `collect` on the command line. One file a person or manager, with nothing of anybody else in it; answers are read back in any order, and who has not answered is named.',
          '下发与收回：在窗格第一步，或使用命令行 `handout` 和 `collect`。每位人员或经理一个文件，不含他人数据；不论先后均可读回，尚未反馈的人会列出。',
        ),
        told(
          'Target letters: `letter` on the command line makes a page a person to print and sign, with metrics, months, the reason and, where set, threshold and stretch.',
          '目标责任书：命令行 `letter` 为每人生成一页，可打印签字，含指标、各月、来历，以及（如已设置）门槛值和挑战值。',
        ),
        told(
          'Publishing: `publish` on the command line adds a version to {plans}, in force from a day; the live plan goes on beside it.',
          '发布：命令行 `publish` 在{plans}中增加一个版本及其生效日期；计划本身可继续修改。',
        ),
        told(
          'What if? `scenario` on the command line copies the plan with other drivers, and {scenarios} sets both side by side, by unit and in total.',
          '如果……会怎样：命令行 `scenario` 以不同参数生成副本，{scenarios}按单位和合计并列两个方案。',
        ),
      ],
    },
  ],
}

/** Between the first plan and what is done when things change. */
export const TOPICS: readonly Section[] = [SOURCES, KINDS, LEVELS, AGREEING]
