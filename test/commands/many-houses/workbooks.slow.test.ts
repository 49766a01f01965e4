// Workbooks as offices hand them around: merged heads, several sheets, dates, hidden columns, outlines.

import { describe } from 'vitest'

import { sheetsOf, workbookOfRows } from '../../spreadsheet-file/sheets-of'
import { house } from './house'

const TEAM =
  'id,name,level,parent\nC,Acme,company,\nN,North,region,C\nS,South,region,C\nE1,Ann Lee,rep,N\nE2,Bob Stone,rep,N\nE3,Cy Young,rep,S\n'
const date = (serial: number) => ({ serial })

describe('a workbook', () => {
  house('with a merged year above the months, two years side by side', {
    team: TEAM,
    history: workbookOfRows([
      {
        name: 'Sales',
        rows: [
          ['Sales by rep'],
          [],
          ['Rep', '2012', null, null, '2013', null, null],
          [null, 'Nov', 'Dec', 'Total', 'Jan', 'Feb', 'Total'],
          ['Ann Lee', 1, 2, 3, 4, 5, 9],
          ['Bob Stone', 10, 20, 30, 40, 50, 90],
          ['Cy Young', 100, 200, 300, 400, 500, 900],
          ['Grand total', 111, 222, 333, 444, 555, 999],
        ],
        merges: ['A1:G1', 'A3:A4', 'B3:D3', 'E3:G3'],
      },
    ]),
    sales: 'Ann Lee 2012-11 1 2 4 5\nBob Stone 2012-11 10 20 40 50\nCy Young 2012-11 100 200 400 500',
  })

  house('with levels merged down, a stamp and a signature', {
    history: workbookOfRows([
      {
        name: '2013年',
        rows: [
          ['2013年度各大区销售业绩（单位：万元）'],
          ['大区', '办事处', '业务员', '1月', '2月', '合计'],
          ['华东', '上海', '张三', 1.5, 2, 3.5],
          [null, null, '李四', 3, 4, 7],
          [null, '小计', null, 4.5, 6, 10.5],
          ['华南', '广州', '王五', 5, 6, 11],
          [null, '小计', null, 5, 6, 11],
          ['总计', null, null, 9.5, 12, 21.5],
          [],
          ['制表：小赵', null, null, null, '审核：老钱'],
        ],
        merges: ['A1:F1', 'A3:A5', 'B3:B4', 'A6:A7', 'A8:C8'],
      },
    ]),
    options: { locale: 'zh-CN' },
    sales: '张三 2013-01 15000 20000\n李四 2013-01 30000 40000\n王五 2013-01 50000 60000',
    tree: ['公司 > 华东', '公司 > 华南', '华东 > 上海', '华南 > 广州', '上海 > 张三', '上海 > 李四', '广州 > 王五'],
  })

  house('whose cover, pivot and notes stand before the list', {
    history: sheetsOf(
      ['Cover', [['Acme'], ['Annual sales 2013'], ['Confidential']]],
      [
        'Summary',
        [
          ['Region', 'Sales'],
          ['North', 30],
          ['South', 30],
        ],
      ],
      [
        'Data',
        [
          ['Date', 'Region', 'Rep', 'Amount'],
          [date(41275), 'North', 'Ann', 10],
          [date(41306), 'North', 'Bob', 20],
          [date(41334), 'South', 'Cid', 30],
        ],
      ],
      ['Lists', [['Region'], ['North'], ['South']]],
    ),
    sales: 'Ann 2013-01 10\nBob 2013-02 20\nCid 2013-03 30',
    tree: ['Company > North', 'Company > South', 'North > Ann', 'North > Bob', 'South > Cid'],
  })

  house('with team and history as sheets of one file', {
    history: sheetsOf(
      [
        '人员',
        [
          ['工号', '姓名', '层级', '上级'],
          ['C', '东方', '公司', null],
          [1, '张三', '业务员', 'C'],
          [2, '李四', '业务员', 'C'],
        ],
      ],
      [
        '业绩',
        [
          ['日期', '工号', '金额'],
          [date(41275), '1', 10],
          [date(41306), '2', 20],
        ],
      ],
    ),
    options: { locale: 'zh-CN' },
    sales: '张三 2013-01 10\n李四 2013-02 20',
  })

  house('whose ids are numbers in one file and texts with zeros in the other', {
    team: sheetsOf([
      'Team',
      [
        ['id', 'name', 'level', 'parent'],
        ['C', 'Acme', 'company', null],
        ['007', 'Ann', 'rep', 'C'],
        ['018', 'Bob', 'rep', 'C'],
      ],
    ]),
    history: sheetsOf([
      'Sales',
      [['date', 'id', 'value'].map((head) => (head === 'id' ? 'employee id' : head)), [date(41275), 7, 10], [date(41275), 18, 20]],
    ]),
    sales: 'Ann 2013-01 10\nBob 2013-01 20',
    told: ['ownersAlike'],
  })

  house('that counts its days from 1904', {
    team: TEAM,
    history: workbookOfRows(
      [
        {
          name: 'Sales',
          rows: [
            ['Date', 'Rep', 'Amount'],
            [date(41275 - 1462), 'Ann Lee', 1],
            [date(41306 - 1462), 'Bob Stone', 2],
            [date(41306 - 1462), 'Cy Young', 2],
          ],
        },
      ],
      true,
    ),
    sales: 'Ann Lee 2013-01 1\nBob Stone 2013-02 2\nCy Young 2013-02 2',
  })

  house('with hidden columns and a hidden sheet of old figures', {
    team: TEAM,
    history: workbookOfRows([
      {
        name: 'Old',
        state: 'hidden',
        rows: [
          ['Rep', 'Jan 2012'],
          ['Ann Lee', 999],
        ],
      },
      {
        name: 'Now',
        hiddenColumns: [1],
        rows: [
          ['Rep', 'Jan 2013', 'Feb 2013'],
          ['Ann Lee', 1, 2],
          ['Bob Stone', 3, 4],
          ['Cy Young', 5, 6],
        ],
      },
    ]),
    sales: 'Ann Lee 2013-01 1 2\nBob Stone 2013-01 3 4\nCy Young 2013-01 5 6',
  })

  house('that is a pivot table: regions on rows of their own above their people, with their sums', {
    history: sheetsOf([
      'Pivot',
      [
        ['Row Labels', 'Jan 2013', 'Feb 2013', 'Grand Total'],
        ['North', 30, 70, 100],
        ['Ann', 10, 30, 40],
        ['Bob', 20, 40, 60],
        ['South', 5, 6, 11],
        ['Cid', 5, 6, 11],
        ['Grand Total', 35, 76, 111],
      ],
    ]),
    sales: 'Ann 2013-01 10 30\nBob 2013-01 20 40\nCid 2013-01 5 6',
    tree: ['Company > North', 'Company > South', 'North > Ann', 'North > Bob', 'South > Cid'],
  })

  house('that is a pivot table beside a team that knows the regions', {
    team: TEAM,
    history: sheetsOf([
      'Pivot',
      [
        ['Row Labels', 'Jan 2013', 'Feb 2013', 'Grand Total'],
        ['North', 30, 70, 100],
        ['Ann Lee', 10, 30, 40],
        ['Bob Stone', 20, 40, 60],
        ['South', 5, 6, 11],
        ['Cy Young', 5, 6, 11],
        ['Grand Total', 35, 76, 111],
      ],
    ]),
    sales: 'Ann Lee 2013-01 10 30\nBob Stone 2013-01 20 40\nCy Young 2013-01 5 6',
  })

  house('whose regions stand alone on a row, their people below', {
    history: sheetsOf([
      'Sales',
      [['Name', 'Jan 2013', 'Feb 2013'], ['North'], ['  Ann', 10, 30], ['  Bob', 20, 40], ['South'], ['  Cid', 5, 6]],
    ]),
    sales: 'Ann 2013-01 10 30\nBob 2013-01 20 40\nCid 2013-01 5 6',
    tree: ['Company > North', 'Company > South', 'North > Ann', 'North > Bob', 'South > Cid'],
  })

  house('whose regions have no amounts, their people below, which is told', {
    history: sheetsOf(['Sales', [['Name', 'Jan 2013'], ['North'], ['Ann', 10], ['Bob', 20], ['South'], ['Cid', 5], ['Total', 35]]]),
    sales: 'Ann 2013-01 10\nBob 2013-01 20\nCid 2013-01 5',
    tree: ['Company > North', 'Company > South', 'North > Ann', 'North > Bob', 'South > Cid'],
    told: ['loneUnits'],
  })

  house('that is a plain list of people, two of them with equal sales, which tells no units', {
    history: sheetsOf([
      'Sales',
      [
        ['Name', 'Jan 2013', 'Feb 2013'],
        ['Ann', 10, 30],
        ['Bob', 10, 30],
        ['Cid', 5, 6],
      ],
    ]),
    refused: ['teamMissing'],
  })

  house('whose regions and offices stand alone on rows, deeper and deeper', {
    history: sheetsOf([
      '业绩',
      [
        ['部门/人员', '2013年1月', '2013年2月'],
        ['华东大区', 60, 80],
        ['　上海办事处', 30, 30],
        ['　　张三', 10, 20],
        ['　　李四', 20, 10],
        ['　杭州办事处', 30, 50],
        ['　　王五', 30, 50],
        ['华南大区', 5, 6],
        ['　广州办事处', 5, 6],
        ['　　赵六', 5, 6],
        ['合计', 65, 86],
      ],
    ]),
    options: { locale: 'zh-CN' },
    told: ['columnGuessed'],
    sales: '张三 2013-01 10 20\n李四 2013-01 20 10\n王五 2013-01 30 50\n赵六 2013-01 5 6',
    tree: [
      ...['公司 > 华东大区', '公司 > 华南大区', '华东大区 > 上海办事处', '华东大区 > 杭州办事处', '华南大区 > 广州办事处'],
      ...['上海办事处 > 张三', '上海办事处 > 李四', '杭州办事处 > 王五', '广州办事处 > 赵六'],
    ],
  })
})
