// More tables from offices: exports of programs, groups of columns, sums in words of their own.

import { describe } from 'vitest'

import { house } from './house'

const TEAM =
  'id,name,level,parent\nC,Acme,company,\nN,North,region,C\nS,South,region,C\nE1,Ann Lee,rep,N\nE2,Bob Stone,rep,N\nE3,Cy Young,rep,S\n'
const CN_TEAM = '编号,名称,层级,上级\nC,东方,公司,\n1,张三,业务员,C\n2,李四,业务员,C\n'
const CN = { locale: 'zh-CN' }

describe('a table with', () => {
  house('actuals and budgets as groups above the months', {
    team: TEAM,
    history: [
      ',Actual 2013,,,Budget 2013,,',
      'Rep,Jan,Feb,Mar,Jan,Feb,Mar',
      'Ann Lee,1,2,3,9,9,9',
      'Bob Stone,4,5,6,9,9,9',
      'Cy Young,7,8,9,9,9,9',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 1 2 3\nBob Stone 2013-01 4 5 6\nCy Young 2013-01 7 8 9',
  })

  house('the same month of two years side by side', {
    team: TEAM,
    history: 'Rep,Jan-12,Jan-13,Change,Feb-12,Feb-13,Change\nAnn Lee,1,2,100%,3,4,33%\nBob Stone,5,6,20%,7,8,14%\nCy Young,1,1,0%,1,1,0%\n',
    sales:
      'Ann Lee 2012-01 1 3\nAnn Lee 2013-01 2 4\nBob Stone 2012-01 5 7\nBob Stone 2013-01 6 8\nCy Young 2012-01 1 1\nCy Young 2013-01 1 1',
  })

  house('sums that name their region in more words', {
    history: [
      'Region,Rep,Jan 2013,Feb 2013',
      'North,Ann,1,2',
      'North,Bob,3,4',
      'North Region Total,,4,6',
      'South,Cid,5,6',
      'South Region Total,,5,6',
      'Total Company,,9,12',
    ].join('\n'),
    sales: 'Ann 2013-01 1 2\nBob 2013-01 3 4\nCid 2013-01 5 6',
    tree: ['Company > North', 'Company > South', 'North > Ann', 'North > Bob', 'South > Cid'],
  })

  house('the two lines that a pivot table has above its months', {
    team: TEAM,
    history: [
      'Sum of Amount,Column Labels,,,',
      'Row Labels,Jan 2013,Feb 2013,Mar 2013,Grand Total',
      'Ann Lee,1,2,3,6',
      'Bob Stone,4,5,6,15',
      'Cy Young,7,,9,16',
      'Grand Total,12,7,18,37',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 1 2 3\nBob Stone 2013-01 4 5 6\nCy Young 2013-01 7 - 9',
  })

  house('the columns of an order system', {
    team: TEAM,
    history: [
      'Doc No,Billing Date,Sold-to,Material,Qty,Unit Price,Net Value,Tax,Gross Value,Sales Employee',
      '90001,2013-01-05,Foo Inc,A,2,5,10,1,11,Ann Lee',
      '90002,2013-01-06,Bar Inc,B,1,20,20,2,22,Bob Stone',
      '90003,2013-01-07,Baz Inc,B,1,30,30,3,33,Cy Young',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 10\nBob Stone 2013-01 20\nCy Young 2013-01 30',
  })

  house('thousands of dollars in its heads', {
    team: TEAM,
    history: 'Rep,Jan 2013 ($000s),Feb 2013 ($000s)\nAnn Lee,1.5,2\nBob Stone,3,4\nCy Young,5,6\n',
    sales: 'Ann Lee 2013-01 1500 2000\nBob Stone 2013-01 3000 4000\nCy Young 2013-01 5000 6000',
  })

  house('quarters named by their months', {
    team: TEAM,
    history: 'Rep,Jan-Mar 2013,Apr-Jun 2013\nAnn Lee,300,300\nBob Stone,300,300\nCy Young,300,300\n',
    note: 'each is spread over its months',
  })

  house('several months in one column, which must be taken apart', {
    team: CN_TEAM,
    history: '业务员,1-2月,3月,4月\n张三,1,2,3\n李四,1,2,3\n',
    options: CN,
    refused: ['cumulative'],
  })

  house('units sold beside the sales of each month', {
    team: CN_TEAM,
    history: '业务员,1月销量,1月销售额,2月销量,2月销售额\n张三,10,100,20,200\n李四,1,10,2,20\n',
    options: CN,
    sales: '张三 2013-01 100 200\n李四 2013-01 10 20',
  })

  house('plans, sales and rates as rows, the name merged over them', {
    team: CN_TEAM,
    history:
      '姓名,项目,1月,2月,合计\n张三,计划,90,190,280\n,实际,100,200,300\n,完成率,111%,105%,107%\n李四,计划,9,19,28\n,实际,10,20,30\n,完成率,111%,105%,107%\n合计,计划,99,209,308\n,实际,110,220,330\n,完成率,111%,105%,107%\n',
    options: CN,
    sales: '张三 2013-01 100 200\n李四 2013-01 10 20',
  })

  house('a column of ranks, of shares and of remarks', {
    team: CN_TEAM,
    history:
      '排名,姓名,2013年1月,2013年2月,合计,占比,备注\n1,张三,100,200,300,90.9%,优秀\n2,李四,10,20,30,9.1%,新人\n,合计,110,220,330,100%,\n',
    options: CN,
    sales: '张三 2013-01 100 200\n李四 2013-01 10 20',
  })

  house('a year for each row and the months across', {
    team: CN_TEAM,
    history: '年度,姓名,1月,2月,12月\n2012年,张三,1,2,3\n2012年,李四,1,2,3\n2013年,张三,4,5,6\n2013年,李四,4,5,6\n',
    options: CN,
    sales: '张三 2012-01 1 2\n张三 2012-12 3 4 5\n张三 2013-12 6\n李四 2012-01 1 2\n李四 2012-12 3 4 5\n李四 2013-12 6',
  })

  house('tables of the same heads one below the other', {
    team: CN_TEAM,
    history: '日期,业务员,金额\n2013-01-01,张三,1\n2013-01-02,李四,2\n\n日期,业务员,金额\n2013-02-01,张三,3\n合计,,6\n',
    options: CN,
    sales: '张三 2013-01 1 3\n李四 2013-01 2',
  })
})
