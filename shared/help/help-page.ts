// The help page: from the first plan to the one that has been changed for a year.

import { customFunctions } from '../functions'
import type { CustomFunction } from '../functions/definition'
import { VERBS, type Verb } from '../i18n/verb-hints'
import { PRODUCT } from '../i18n/verbs'
import type { Bilingual } from '../i18n/messages'
import { TOPICS } from './help-topics'
import type { Page, Section } from './page'

const verb = ({ label, hint }: Verb): Bilingual => ({ en: `${label.en}: ${hint.en}`, zh: `${label.zh}：${hint.zh}` })

const FIRST_PLAN: Section = {
  title: { en: 'The first plan', zh: '第一份计划' },
  blocks: [
    {
      text: {
        en: 'In Excel choose the Sales Targets tab, in Google Sheets the menu Extensions, Sales Targets. Both offer the same:',
        zh: '在 Excel 中点击“销售目标管理”选项卡，在 Google 表格中打开“扩展程序”菜单下的“销售目标管理”。两处的命令相同：',
      },
    },
    { points: Object.values(VERBS).map(verb) },
    { text: { en: 'A first plan takes four steps:', zh: '第一份计划只需四步：' } },
    {
      steps: [
        {
          en: 'Choose Plan targets. Say where team and history come from: the sample company, two files, or two sheets of this workbook.',
          zh: '选择“制定目标”，指定组织和历史业绩的来源：示例公司、两个文件，或本工作簿中的两张工作表。',
        },
        {
          en: 'Type the annual target, the fiscal year and what every number is rounded to.',
          zh: '填写年度目标、财年和取整单位。',
        },
        {
          en: 'Look at the preview: every level, every month, and what is worth knowing. Nothing has been written yet.',
          zh: '查看预览：每一级、每个月的目标，以及需要了解的事项。此时尚未写入任何内容。',
        },
        {
          en: 'Build. New sheets are added to the workbook; your own sheets are only read.',
          zh: '写入工作簿。程序只新增自己的工作表，您的工作表只读取、不改动。',
        },
      ],
    },
  ],
}

const TABLES: Section = {
  title: { en: 'Your tables', zh: '您的表格' },
  blocks: [
    {
      points: [
        {
          en: 'Team: `id`, `name`, `level`, `parent`; if you like also `role`, `start`, `end`, `takes over`, `potential`, `floor`, `cap`, `lock`. One row has no parent: the company. Whoever has nobody below is a rep.',
          zh: '组织表：`编号`、`名称`、`层级`、`上级`；可选 `角色`、`开始`、`结束`、`接替`、`潜力`、`下限`、`上限`、`锁定`。没有上级的一行是公司，没有下级的是销售代表。',
        },
        {
          en: 'History: `date`, `owner`, `value`; if you like also `id`, `metric`, `product`, `currency`. One row a sale, or already summed by month. Returns are negative.',
          zh: '历史业绩表：`日期`、`负责人`、`金额`；可选 `单号`、`指标`、`产品`、`币种`。一行一笔销售，或已按月汇总；退货为负数。',
        },
        {
          en: 'Or as you have them: levels as columns (Region, Office, Rep) instead of a parent, months or quarters across, titles above, subtotals between, amounts in thousands; as CSV, text or .xlsx.',
          zh: '也可以沿用现有的表格：层级写成列（大区、办事处、业务员）而不写上级，月份或季度横排，上方有标题，中间有小计，金额以千元或万元计；CSV、文本或 .xlsx 均可。',
        },
        {
          en: 'Column names in English or Chinese, in any order; other columns are left alone. A list names everything that is wrong, with row and column, before anything is written.',
          zh: '列名中英文皆可，顺序不限，其他列不受影响。数据有误时，会在写入之前一次列出全部问题及其行列位置。',
        },
      ],
    },
  ],
}

const CHANGES: Section = {
  title: { en: 'When things change', zh: '情况变化时' },
  blocks: [
    {
      points: [
        {
          en: 'Disagree with a number? Type an override and its reason into the coloured cells of Cascade. It wins; everybody beside it takes the difference, in every month, at once.',
          zh: '对某个数字有异议：在“目标分解”的黄色单元格填写人工调整和原因。人工调整优先，差额由同级其他人分担，各月随即更新。',
        },
        {
          en: 'Is the target fair? Baseline shows what the history itself suggests for the year, from low to high, and above how much of it the target stands. With less than two years of history it says so instead.',
          zh: '目标是否合理：“目标来源”列出历史走势对全年的推测（低值到高值），以及目标高于其中多大比例。历史不足两年时会说明原因。',
        },
        {
          en: 'Another annual target? Change it in Settings. The sheets recalculate by themselves, also for colleagues who do not have the add-in.',
          zh: '年度目标变了：在“参数”中修改即可。工作表自行重算，同事没有安装加载项也一样。',
        },
        {
          en: 'Somebody joined, left or moved? Edit Team, then choose Rebuild the plan. Whoever is gone stays as a closed row, so that your own formulas that point there stay right.',
          zh: '人员入职、离职或调动：修改“组织”，然后选择“重新生成计划”。离开的人员保留为已关闭的行，您自己引用到那里的公式不会出错。',
        },
        {
          en: 'Your own columns, comments, charts and formulas stay. A calculated cell that was typed over is set back, and what was typed is kept in Log.',
          zh: '您自己的列、批注、图表和公式都会保留。计算单元格被改写时会恢复，改写的内容记入“日志”。',
        },
        {
          en: 'Check is red? Each line says which sum does not hold and by how much; rebuild the plan, or change the override that cannot be met.',
          zh: '“校验”变红：每一行写明哪一项合计不成立、相差多少。请重新生成计划，或修改无法满足的人工调整。',
        },
      ],
    },
  ],
}

const TROUBLE: Section = {
  title: { en: 'When something goes wrong', zh: '出现问题时' },
  blocks: [
    {
      points: [
        {
          en: 'Writing is all or nothing. If the program or the connection breaks off half-way, open the pane again: the workbook is put back as it was.',
          zh: '写入要么全部完成，要么保持原样。若中途程序或网络中断，再次打开任务窗格即可恢复到写入之前。',
        },
        {
          en: 'A colleague without the add-in sees every number, since the sheets hold ordinary formulas. Only the functions below show `#NAME?` there.',
          zh: '没有安装加载项的同事也能看到全部数字，因为工作表只用普通公式；只有下面的函数会显示 `#NAME?`。',
        },
        {
          en: 'In Google Sheets with several accounts in one browser: use a window in which only the account of this spreadsheet is signed in.',
          zh: '在 Google 表格中，若浏览器登录了多个账号：请使用只登录了该表格所属账号的窗口。',
        },
      ],
    },
  ],
}

/** Name, arguments and what it gives, from the definition that calculates. */
function functionPoint({ name, description, parameters }: CustomFunction): Bilingual {
  const signature = (pick: (text: Bilingual) => string): string =>
    `${name}(${parameters.map(({ name: words, optional }) => (optional ? `[${pick(words)}]` : pick(words))).join(', ')})`
  return {
    en: `\`=${signature(({ en }) => en)}\` ${description.en}`,
    zh: `\`=${signature(({ zh }) => zh)}\` ${description.zh}`,
  }
}

const FUNCTIONS: Section = {
  title: { en: 'Functions for your own cells', zh: '可在自己的单元格中使用的函数' },
  blocks: [{ points: customFunctions.map(functionPoint) }],
}

export const HELP_PAGE: Page = {
  title: { en: `${PRODUCT.en}: help`, zh: `${PRODUCT.zh}：帮助` },
  sections: [FIRST_PLAN, TABLES, ...TOPICS, CHANGES, FUNCTIONS, TROUBLE],
}
