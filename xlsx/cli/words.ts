// What the command line says, in both languages.

import type { Bilingual } from '../../shared/i18n/messages'

export const words = {
  help: {
    en: `Splits an annual sales target down to every rep and month and writes a live workbook.

Usage:
  sales-targets build --team team.csv --history history.csv --target 50000000 --year 2014 --out plan.xlsx [options]

  sales-targets explain plan.xlsx --rep ID [--locale LOCALE] [--json]
                       why the target of a person or unit is what it is, from a workbook that was built
  sales-targets handout plan.xlsx --by manager|rep --out DIR [--due DATE]
                       one file a rep (own target) or a manager (own branch), to be filled in and sent back
  sales-targets collect plan.xlsx DIR/*.xlsx
                       puts the answers of such files into the plan, in any order, and lists who has not answered
  sales-targets letter plan.xlsx --out letters.xlsx [--rep ID]
                       target letters to be printed and signed, a page each
  sales-targets publish plan.xlsx [--from DATE]
                       appends the targets as they stand to the plan's versions
  sales-targets scenario plan.xlsx --set growth=8% [--set shareMonths=24] [--override ID=AMOUNT] [--json]
                       the plan with other drivers beside the plan as it stands, by person and unit; nothing is written.
                       --set knows target, growth (8% over last year), unit, shareMonths, overAssignment ("Region 8%"), the
                       optional settings, and numbers of the further tables, such as goals:New stores:amount
    --keep NAME        keeps it on the sheet Scenarios; the plan stays
    --scenario NAME    with the drivers of a scenario that is kept (and --set beside them)
    --against NAME     compares with a scenario that is kept instead of the plan
    --take             the workbook is rebuilt with these drivers
    --out plan-b.xlsx  makes a copy of it instead, with both plans on its sheet Scenarios
    --remove NAME      takes a scenario off the sheet

Tables, as CSV, tab-separated text or .xlsx, in any usual encoding, with column names in English or Chinese:
  --team FILE          one row a person or unit: id, name, level, parent; optionally role, start, end, takes_over,
                       potential, floor, cap, lock. Or the levels as columns: Region, Office, Rep
  --history FILE       one row a sale: date, owner, value; optionally id, metric, product, currency.
                       Or one row a rep with months or quarters across: Jan, 2014-01, M01, Q1
                       Where the history has the levels as columns too, --team may be left out or be the same file.
                       A company without a history gives a file of the column names only and shares by potentials in Team
                       Titles above the names are passed over; rows and columns that sum others are checked and left out
  --team-sheet NAME, --history-sheet NAME
                       sheets of a workbook (those that fit best)
  --dates dmy|mdy|ymd  how dates such as 1/2/2014 are written, where the table itself does not tell
  --money 1|1000|10000 what a 1 stands for in the tables, in --target and in --unit, and in the workbook (1).
                       A unit in a column's name, such as "Amount (USD thousands)", counts before it for that column

Plan:
  --target AMOUNT      the target of the whole company for the year
  --year YEAR          the fiscal year, named by the year it starts in
  --out FILE           the workbook; one that exists is rebuilt in place and keeps all that is yours in it. For a plan that
                       stands there nothing else has to be typed: settings and tables are those of its own sheets
  --unit AMOUNT        every number is a multiple of it (1000 of the currency)
  --over-assignment "LEVEL 8%, …"
                       whoever is of this level of the team hands down that much more than it is assigned
  --metric NAME        which metric of the history is planned (sales)
  --fiscal-start MONTH first month of the fiscal year, 1 to 12 (1)
  --currency CODE      for the headers (USD; CNY in Chinese)
  --locale LOCALE      en-US or zh-CN: language of the workbook and of messages (that of the system)
  --add-former         owners of the history who are not in the team are added to it as people who left
  --share-months N     months of history that make the shares (12)
  --lines              splits every target by the products of the history too: node × line, person × month × line
  --settings FILE      JSON with any of these settings (target, year, unit, fiscalStart, metric, currency, money, locale,
                       shareMonths) and the optional ones of the sheet Settings, such as {"blendHistory": 0.7, "blendMarket": 0.3};
                       what is typed as an option counts before it

Further tables, each on a sheet of its own; those that stand in the workbook are read there:
  --goals FILE         one row a goal of the strategy: metric, amount, the region or line that carries it
  --assumptions FILE   one row an assumption: kind, value, tolerance, actual so far; held against its tolerance
  --market FILE        one row a segment: size, growth, our share, share aimed at, confidence, competitors, customers
  --pipeline FILE      one row an opportunity: owner, amount, probability, product, expected close, outcome
  --funnel FILE        one row a person, team or role: average deal, conversions from lead to deal, deals seen;
                       with it, or with won deals in the pipeline, Activity targets says what every target needs
  --metrics FILE       one row a metric: id, name, unit, kind (sum, ratio, level), total, owner, period, deadline;
                       Other targets splits each total like the sales target
  --receivables FILE   one row an open item: due date, owner, amount, expected rate; Collections adds the sales after
                       the payment term
  --capability FILE    one row a person (or role) and skill: current level, target level, by when, owner of the action
  --ramps FILE         one row a profile: kind, role, valid from, part of a full target in month 1, 2 …; team rows name it in "ramp"
  --absences FILE      one row an absence: owner, from, to; its seasonal share is exempt from the target
  --seasons FILE       one row a schedule: unit or person, metric, twelve months or four quarters, together 100%
  --sheets NAMES       makes empty sheets to fill in, for example market,pipeline
  --sample             in place of --team and --history: the sample company, planned for 2014 (other settings may be typed)
  --synthetic          with --sample: market, pipeline, funnel, receivables, absences and skills made up for its people,
                       with a fixed seed; every row and sheet of them says "synthetic"

  --agreement          adds the sheets on which targets are explained and agreed; a workbook that has them keeps them
  --json               print the plan as JSON on standard output, its amounts in the currency itself;
                       problems as JSON on standard error
  --help, --version

Exit code: 0 written · 2 something in the input is wrong, nothing written · 1 a fault of the program`,
    zh: `把年度销售目标分解到每个人、每个月，并生成可实时计算的工作簿。

用法：
  sales-targets build --team team.csv --history history.csv --target 50000000 --year 2014 --out plan.xlsx [选项]

  sales-targets explain plan.xlsx --rep 编号 [--locale 语言] [--json]
                       从已生成的工作簿说明某人或某单位的目标由哪些部分构成
  sales-targets handout plan.xlsx --by manager|rep --out 文件夹 [--due 日期]
                       给每位销售代表（本人目标）或每位经理（本部门）各生成一个文件，填写后交回
  sales-targets collect plan.xlsx 文件夹/*.xlsx
                       将交回文件中的反馈写入计划（不论先后），并列出尚未反馈者
  sales-targets letter plan.xlsx --out letters.xlsx [--rep 编号]
                       目标责任书，每人一页，可打印签字
  sales-targets publish plan.xlsx [--from 日期]
                       将当前目标追加为一个版本
  sales-targets scenario plan.xlsx --set growth=8% [--set shareMonths=24] [--override 编号=金额] [--json]
                       更改驱动因素后与现有计划逐人、逐单位对比，不写入任何内容。
                       --set 可用：target、growth（比去年增长，如 8%）、unit、shareMonths、overAssignment（“大区 8%”）、
                       各可选参数，以及其他表格中的数字，例如 goals:新店:amount
    --keep 名称        保存到“方案对比”表，计划不变
    --scenario 名称    使用已保存方案的驱动因素（可再加 --set）
    --against 名称     与已保存的方案对比，而不是与计划对比
    --take             按这些驱动因素重新生成工作簿
    --out plan-b.xlsx  改为生成副本，其“方案对比”表列出两个方案
    --remove 名称      从表中删除方案

表格（CSV、制表符分隔文本或 .xlsx，常见编码均可，列名中英文均可）：
  --team 文件          每人或每个单位一行：编号、名称、层级、上级；可选 角色、开始、结束、接替、潜力、下限、上限、锁定。
                       也可将层级写成列：大区、办事处、业务员
  --history 文件       每笔业绩一行：日期、负责人、金额；可选 单号、指标、产品、币种。
                       也可每人一行、月份或季度横排：1月、2014-01、M01、第一季度
                       历史业绩中已有层级列时，可不写 --team，或与 --history 写同一文件。
                       没有历史业绩的公司只写列名即可，按“组织”中的潜力分解
                       列名上方的标题行会跳过；小计、合计的行和列会核对后略过
  --team-sheet 名称、--history-sheet 名称
                       工作簿中的工作表（默认取最合适的）
  --dates dmy|mdy|ymd  1/2/2014 这类日期的写法，表格本身无法判断时使用
  --money 1|1000|10000 表格、--target、--unit 中的 1 以及工作簿中的 1 代表多少：元、千元或万元（1）。
                       列名中写明的单位（如“金额（万元）”）对该列优先

计划：
  --target 金额        全公司年度目标
  --year 年份          财年，以起始年份命名
  --out 文件           工作簿；若已存在则就地更新，保留其中您自己的全部内容。其中已有计划时不必再填其他选项：
                       未填写的参数和表格取自该工作簿
  --unit 金额          取整单位，所有数字均为其倍数（默认 1000 元）
  --over-assignment "层级 8%，…"
                       该层级下达给下级的金额高于自身目标的比例
  --metric 名称        按历史业绩中的哪个指标制定目标（sales）
  --fiscal-start 月份  财年起始月，1 到 12（1）
  --currency 代码      用于表头（CNY；英文为 USD）
  --locale 语言        en-US 或 zh-CN：工作簿与提示的语言（默认随系统）
  --add-former         将历史业绩中不在组织内的负责人作为离职人员加入组织
  --share-months 月数  计算占比所用的历史月数（12）
  --lines              同时按历史业绩中的产品分解：各层级 × 产品线，个人 × 月份 × 产品线
  --settings 文件      JSON 格式的参数（target、year、unit、fiscalStart、metric、currency、money、locale、shareMonths，
                       以及“参数”表中的可选项，如 {"blendHistory": 0.7, "blendMarket": 0.3}）；命令行中写明的选项优先

其他表格，各占一个工作表；工作簿中已有的直接读取：
  --goals 文件         公司战略每个目标事项一行：指标、金额、承担的大区或产品线
  --assumptions 文件   每项假设一行：类型、取值、容差、目前实际；超出容差时提醒
  --market 文件        每个细分市场一行：市场规模、增长率、我方份额、目标份额、可信度、竞争对手、客户
  --pipeline 文件      每个商机一行：负责人、金额、赢单概率、产品、预计成交日期、结果
  --funnel 文件        每个人员、团队或角色一行：平均单额、线索到成交各步转化率、成交单数；
                       有此表或商机表中有赢单时，生成“过程目标”：完成目标所需的过程量
  --metrics 文件       每个指标一行：编号、名称、单位、性质（合计、比率、等级）、总目标、责任单位、周期、截止日期；
                       “其他指标目标”按同样方式分解
  --receivables 文件   每笔应收款一行：到期日、负责人、金额、预计回款率；“回款目标”再加上账期后的销售回款
  --capability 文件    每人（或角色）每项能力一行：当前等级、目标等级、完成日期、行动负责人
  --ramps 文件         每个爬坡方案一行：类别、角色、生效日期、第1月、第2月……承担的比例；在组织表“爬坡”列填写方案名称
  --absences 文件      每段缺勤一行：负责人、开始日期、结束日期；缺勤期间的季节占比从目标中豁免
  --seasons 文件       每个淡旺季方案一行：单位或人员、指标、十二个月或四个季度，合计 100%
  --sheets 名称        生成空白工作表供填写，例如 market,pipeline
  --sample             代替 --team 和 --history：使用示例公司，计划年度 2014（其他参数可另行写明）
  --synthetic          与 --sample 同用：为示例人员生成市场、商机、漏斗、应收、缺勤和能力数据（固定种子），
                       每一行、每张表均标明“合成数据”

  --agreement          增加目标说明与目标确认工作表；已有者保留
  --json               在标准输出打印计划的 JSON，金额以元（货币本身）计；问题以 JSON 打印在标准错误
  --help、--version

退出码：0 已写入 · 2 输入有误，未写入任何内容 · 1 程序故障`,
  },
  badDates: {
    en: '--dates must be dmy, mdy or ymd, not "{value}".',
    zh: '--dates 必须是 dmy、mdy 或 ymd，而不是“{value}”。',
  },
  badRates: {
    en: '--over-assignment must be levels with a percentage, such as "Region 8%, Team 5%", not "{value}".',
    zh: '--over-assignment 应为层级和百分比，例如“大区 8%，团队 5%”，而不是“{value}”。',
  },
  badMoney: {
    en: '--money must be 1, 1000 or 10000, not "{value}".',
    zh: '--money 必须是 1、1000 或 10000，而不是“{value}”。',
  },
  noCommand: {
    en: 'There is no command "{name}". The command is build; --help says how to use it.',
    zh: '没有“{name}”命令。可用命令为 build；用法见 --help。',
  },
  sampleOrFiles: {
    en: '{name} and --sample cannot be used together: the sample brings its own team and history.',
    zh: '{name} 不能与 --sample 同用：示例自带组织和历史业绩。',
  },
  syntheticAlone: {
    en: '--synthetic is for the people of the sample: use it with --sample.',
    zh: '--synthetic 仅用于示例人员：请与 --sample 同用。',
  },
  badOption: { en: '{detail} --help lists the options.', zh: '选项有误：{detail} 可用选项见 --help。' },
  unknownOption: { en: 'There is no option {name}. --help lists the options.', zh: '没有选项 {name}。可用选项见 --help。' },
  badBy: { en: '--by must be manager or rep, not "{value}".', zh: '--by 必须是 manager 或 rep，而不是“{value}”。' },
  badDate: { en: '{name} must be a date such as 2026-01-31, not "{value}".', zh: '{name} 必须是日期，例如 2026-01-31，而不是“{value}”。' },
  noFiles: { en: 'Name the files that came back, such as DIR/*.xlsx.', zh: '请写明交回的文件，例如 文件夹/*.xlsx。' },
  handedOut: {
    en: '{count|file|files} written to {folder}; {file} notes that the targets are proposed.',
    zh: '已在 {folder} 写入 {count} 个文件；{file} 中已标记为已下达。',
  },
  collected: { en: '{file}: {answers|target has|targets have} a new answer.', zh: '{file}：{answers} 个目标有新的反馈。' },
  allAnswered: { en: 'Everybody who was asked has answered.', zh: '已下达者均已反馈。' },
  notAnswered: { en: 'Not answered ({n}): {people}.', zh: '尚未反馈（{n}）：{people}。' },
  awaited: { en: 'Not answered yet, due on {day} ({n}): {people}.', zh: '尚未反馈，截止 {day}（{n}）：{people}。' },
  late: { en: 'Not answered by the due date {day} ({n}): {people}.', zh: '逾期未反馈，截止 {day}（{n}）：{people}。' },
  lettersWritten: { en: '{count|letter|letters} written to {file}.', zh: '已在 {file} 写入 {count} 份责任书。' },
  published: { en: '{file}: the targets were published, in force from {date}.', zh: '{file}：目标已发布，自 {date} 起生效。' },
  noFile: { en: 'Name the workbook, such as plan.xlsx.', zh: '请写明工作簿，例如 plan.xlsx。' },
  noPlan: { en: 'There is no plan in this workbook. Build one first.', zh: '此工作簿中没有计划。请先生成。' },
  noNode: {
    en: 'Nobody in the plan has the id or name "{value}". {count|has|have} a target, such as {some}.',
    zh: '计划中没有编号或名称为“{value}”的人或单位。有目标者共 {count} 个，例如 {some}。',
  },
  overlayNode: {
    en: '"{value}" is an overlay role: it carries the number of {unit} and is added to no sum. Ask for --rep {id} instead.',
    zh: '“{value}”为叠加岗：承担{unit}的数字，不计入任何合计。请改用 --rep {id}。',
  },
  missingOption: { en: 'The option {name} is missing.', zh: '缺少选项 {name}。' },
  missingHistory: {
    en: 'The option --history is missing. Without any history yet, give a file with the column names only: date,owner,value.',
    zh: '缺少选项 --history。若还没有历史业绩，请提供只有列名的文件：日期,负责人,金额。',
  },
  notNumber: { en: '{name} must be a number, not "{value}".', zh: '{name} 必须是数字，而不是“{value}”。' },
  badLocale: { en: '--locale must be en-US or zh-CN, not "{value}".', zh: '--locale 必须是 en-US 或 zh-CN，而不是“{value}”。' },
  noSheet: {
    en: '--sheets knows no "{value}". It knows: {names}.',
    zh: '--sheets 中的“{value}”无法识别。可用：{names}。',
  },
  settingsNotJson: {
    en: '{file}: This is not JSON with settings, such as {"target": 50000000, "year": 2026}.',
    zh: '{file}：不是包含参数的 JSON，例如 {"target": 50000000, "year": 2026}。',
  },
  settingUnknown: {
    en: '{file}: There is no setting "{name}". There are: {names}.',
    zh: '{file}：没有参数“{name}”。可用参数：{names}。',
  },
  settingValue: {
    en: '{file}: "{name}" must be a number or a text, not {value}.',
    zh: '{file}：“{name}”必须是数字或文字，而不是 {value}。',
  },
  sameFile: {
    en: 'A scenario is written into a copy: give --out another name than that of the plan.',
    zh: '方案写入副本：--out 请使用与原计划不同的文件名。',
  },
  oneOf: { en: 'Use one of these at a time: {names}.', zh: '以下选项每次只能使用一个：{names}。' },
  scenarioKept: { en: '{file}: scenario "{name}" is kept on its sheet Scenarios.', zh: '{file}：方案“{name}”已保存在“方案对比”表中。' },
  scenarioRemoved: { en: '{file}: scenario "{name}" was removed.', zh: '{file}：方案“{name}”已删除。' },
  scenarioTaken: { en: '{file}: rebuilt with these drivers.', zh: '{file}：已按这些驱动因素重新生成。' },
  scenarioReason: { en: 'Scenario', zh: '方案' },
  scenarioDriver: { en: '· {driver}: {change}', zh: '· {driver}：{change}' },
  scenarioName: { en: 'Name', zh: '名称' },
  scenarioBefore: { en: 'Plan A', zh: '方案 A' },
  scenarioAfter: { en: 'Plan B', zh: '方案 B' },
  scenarioDifference: { en: 'B less A', zh: 'B 减 A' },
  scenarioChange: { en: 'Change', zh: '变动' },
  scenarioWritten: {
    en: '{file} written: plan B, with both plans side by side on its sheet Scenarios.',
    zh: '已写入 {file}：方案 B，两个方案的对比见“方案对比”表。',
  },
  notXlsx: { en: '--out must end in .xlsx, not "{value}".', zh: '--out 必须以 .xlsx 结尾，而不是“{value}”。' },
  cannotRead: { en: '{file}: The file cannot be read: {reason}.', zh: '{file}：无法读取文件：{reason}。' },
  cannotWrite: { en: '{file}: The file cannot be written: {reason}.', zh: '{file}：无法写入文件：{reason}。' },
  openElsewhere: {
    en: 'Another program has this workbook open. Close it there. If none has, delete the file {note}, which it left behind.',
    zh: '另一个程序正打开此工作簿。请先在那里关闭。如果并未打开，请删除其遗留的文件 {note}。',
  },
  note: { en: 'Note: {text}', zh: '提示：{text}' },
  more: { en: '  … and {count} more like this', zh: '  ……另有 {count} 个同类问题' },
  refused: { en: 'Nothing was written: {count|problem|problems} to correct.', zh: '未写入任何内容：有 {count} 个问题需要更正。' },
  written: {
    en: '{file} written: {nodes|unit or person|units and people}, {cells|cell|cells}, {sheets|sheet|sheets} added, {rows|row|rows} inserted.',
    zh: '已写入 {file}：{nodes} 个单位和人员，{cells} 个单元格，新增 {sheets} 个工作表，插入 {rows} 行。',
  },
  kept: { en: '{count|entry|entries} made by hand {count:was|were} kept.', zh: '保留了 {count} 处手工填写的内容。' },
  checks: { en: '{n|check needs|checks need} a look:', zh: '{n} 项校验需要检查：' },
  check: { en: '{title}: off by {gap}', zh: '{title}：相差 {gap}' },
  declaredBy: { en: 'command line', zh: '命令行' },
  fault: { en: 'Something went wrong in the program: {detail}', zh: '程序出错：{detail}' },
} satisfies Record<string, Bilingual>

/** Options that answer a problem, by its code: the pane asks where the command line is told. */
export const remedies: Readonly<Record<string, Bilingual>> = {
  ambiguousDates: {
    en: 'Say how the dates are written with --dates dmy (day first) or --dates mdy (month first).',
    zh: '请用 --dates dmy（先日后月）或 --dates mdy（先月后日）说明日期写法。',
  },
  unknownOwner: {
    en: 'If these owners have left, --add-former adds them all to Team as people who left.',
    zh: '如果这些负责人已离职，可用 --add-former 将其全部作为离职人员加入组织表。',
  },
}
