// Tables as sales offices of the English-speaking world keep them.

import { describe } from 'vitest'

import { house } from './house'

const TEAM =
  'id,name,level,parent\nC,Acme,company,\nN,North,region,C\nS,South,region,C\nE1,Ann Lee,rep,N\nE2,Bob Stone,rep,N\nE3,Cy Young,rep,S\n'

describe('a table of', () => {
  house('an American order system, with dollar signs, returns in brackets, a run date and its source', {
    team: TEAM,
    history: [
      'Acme Corp.,,,',
      'Net sales by order — run 01/15/2014 08:30 AM,,,',
      ',,,',
      'Order Date,Order #,Salesperson,Net Sales ($)',
      '01/05/2013,000123,Ann Lee,"$1,234.56"',
      '01/31/2013,000124,BOB STONE,"($200.00)"',
      '02/28/2013,000126,BOB STONE,$500',
      '12/24/2013,000125, Cy  Young ,"$ 3,000"',
      ',,Grand Total,"$4,534.56"',
      'Source: ERP,,,',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 1234.56\nBob Stone 2013-01 -200 500\nCy Young 2013-12 3000',
  })

  house('months across with quarters and a year between them, shares and growth beside', {
    team: TEAM,
    history: [
      'Rep,Jan-13,Feb-13,Mar-13,Q1 2013,Apr-13,FY2013 Total,% of total,YoY growth',
      'Ann Lee,100,200,300,600,400,"1,000",50%,12%',
      'Bob Stone,10,20,30,60,40,100,5%,-3%',
      'Cy Young,90,180,270,540,360,900,45%,n/a',
      'Total,200,400,600,"1,200",800,"2,000",100%,',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 100 200 300 400\nBob Stone 2013-01 10 20 30 40\nCy Young 2013-01 90 180 270 360',
  })

  house('growth columns between the months', {
    team: TEAM,
    history: [
      'Salesperson,Jan 2013,Feb 2013,Feb vs Jan %,Mar 2013,Mar vs Feb %',
      'Ann Lee,100,200,100%,300,50%',
      'Bob Stone,10,20,100%,30,50%',
      'Cy Young,1,2,100%,3,50%',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 100 200 300\nBob Stone 2013-01 10 20 30\nCy Young 2013-01 1 2 3',
  })

  house('budget and actual side by side under the months', {
    team: TEAM,
    history: [
      '2013,,,,,,',
      ',January,,,February,,',
      'Name,Budget,Actual,Var,Budget,Actual,Var',
      'Ann Lee,90,100,10,190,200,10',
      'Bob Stone,9,10,1,19,20,1',
      'Cy Young,5,1,-4,5,2,-3',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 100 200\nBob Stone 2013-01 10 20\nCy Young 2013-01 1 2',
  })

  house('budget and actual as rows of one list', {
    team: TEAM,
    history: [
      'Scenario,Month,Rep,Amount',
      ...['Budget', 'Actual'].flatMap((scenario, index) => [
        `${scenario},2013-01,Ann Lee,${100 + index}`,
        `${scenario},2013-01,Bob Stone,${200 + index}`,
        `${scenario},2013-02,Cy Young,${300 + index}`,
      ]),
    ].join('\n'),
    sales: 'Ann Lee 2013-01 101\nBob Stone 2013-01 201\nCy Young 2013-02 301',
  })

  house('target, actual and attainment as rows below each rep', {
    team: TEAM,
    history: [
      'Rep,,Jan 2013,Feb 2013',
      'Ann Lee,Target,90,190',
      ',Actual,100,200',
      ',Attainment,111%,105%',
      'Bob Stone,Target,9,19',
      ',Actual,10,20',
      ',Attainment,111%,105%',
      'Cy Young,Target,5,5',
      ',Actual,1,2',
      ',Attainment,20%,40%',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 100 200\nBob Stone 2013-01 10 20\nCy Young 2013-01 1 2',
  })

  house('running totals beside the months', {
    team: TEAM,
    history: [
      'Rep,Jan 2013,Jan YTD,Feb 2013,Feb YTD,Mar 2013,Mar YTD',
      'Ann Lee,100,100,200,300,300,600',
      'Bob Stone,10,10,20,30,30,60',
      'Cy Young,1,1,2,3,3,6',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 100 200 300\nBob Stone 2013-01 10 20 30\nCy Young 2013-01 1 2 3',
  })

  house('running totals alone, which are no months', {
    team: TEAM,
    history: 'Rep,Jan 2013 YTD,Feb 2013 YTD,Mar 2013 YTD\nAnn Lee,100,300,600\nBob Stone,10,30,60\nCy Young,1,3,6\n',
    refused: ['cumulative'],
  })

  house('a fiscal year from April', {
    team: TEAM,
    history: 'Sales FY 2013-14\nRep,Apr,May,Dec,Jan,Mar,Total\nAnn Lee,1,2,3,4,5,15\nBob Stone,10,20,30,40,50,150\nCy Young,-,-,-,7,-,7\n',
    options: { 'fiscal-start': '4' },
    sales: 'Ann Lee 2013-04 1 2\nAnn Lee 2013-12 3 4 - 5\nBob Stone 2013-04 10 20\nBob Stone 2013-12 30 40 - 50\nCy Young 2014-01 7',
  })

  house('quarters of a fiscal year from July', {
    team: TEAM,
    history: 'Rep,FY2013 Q1,FY2013 Q2\nAnn Lee,300,300\nBob Stone,300,300\nCy Young,300,300\n',
    options: { 'fiscal-start': '7' },
  })

  house('Indian lakhs with rupees', {
    team: TEAM,
    history: [
      'Sales Person,Date,Amount (INR)',
      'Ann Lee,15-Apr-2013,"₹ 1,23,456.50"',
      'Bob Stone,16-Apr-2013,"Rs. 12,34,567"',
      'Cy Young,17-Apr-2013,"₹98,765"',
      'Total,,"14,56,788.50"',
    ].join('\n'),
    sales: 'Ann Lee 2013-04 123456.5\nBob Stone 2013-04 1234567\nCy Young 2013-04 98765',
  })

  house('British pounds, days first, times behind them', {
    team: TEAM,
    history: 'Invoice Date,Rep,Amount\n13/01/2013 00:00,Ann Lee,£1500\n02/02/2013 00:00,Bob Stone,£20.50\n05/02/2013 00:00,Cy Young,£3\n',
    sales: 'Ann Lee 2013-01 1500\nBob Stone 2013-02 20.5\nCy Young 2013-02 3',
  })

  house('thousands and millions behind the amounts', {
    team: TEAM,
    history: 'date,rep,revenue\n2013-01-31,Ann Lee,$1.2M\n2013-01-31,Bob Stone,350K\n2013-01-31,Cy Young,$0.5 m\n',
    sales: 'Ann Lee 2013-01 1200000\nBob Stone 2013-01 350000\nCy Young 2013-01 500000',
  })

  house('thousands that the title states', {
    team: TEAM,
    history: 'Sales 2013 (USD thousands)\nRep,Jan,Feb\nAnn Lee,1.5,2\nBob Stone,3,4\nCy Young,5,6\n',
    sales: 'Ann Lee 2013-01 1500 2000\nBob Stone 2013-01 3000 4000\nCy Young 2013-01 5000 6000',
  })

  house('dates as numbers of days', {
    team: TEAM,
    history: 'date,owner,value\n41275,E1,10\n41306.5,E2,20\n41334,E3,30\n',
    sales: 'Ann Lee 2013-01 10\nBob Stone 2013-02 20\nCy Young 2013-03 30',
  })

  house('dates without separators and times of a database', {
    team: TEAM,
    history: 'date,owner,value\n20130105,E1,10\n2013-02-01T23:59:59Z,E2,20\n2013-03-01 00:00:00.000,E3,30\n',
    sales: 'Ann Lee 2013-01 10\nBob Stone 2013-02 20\nCy Young 2013-03 30',
  })

  house('ids whose leading zeros a spreadsheet has taken away', {
    team: 'id,name,level,parent\n000,Acme,company,\n007,Ann Lee,rep,000\n018,Bob Stone,rep,000\n',
    history: 'date,employee id,amount\n2013-01-01,7,10\n2013-02-01,18,20\n',
    sales: 'Ann Lee 2013-01 10\nBob Stone 2013-02 20',
    told: ['ownersAlike'],
  })

  house('numbers and names in one cell', {
    team: TEAM,
    history: 'date,salesperson,amount\n2013-01-01,E1 - Ann Lee,10\n2013-01-01,Bob Stone (E2),20\n2013-01-01,"Young, Cy",30\n',
    sales: 'Ann Lee 2013-01 10\nBob Stone 2013-01 20\nCy Young 2013-01 30',
  })

  house('invisible marks and odd spaces in names and amounts', {
    team: TEAM.replace('Ann Lee', 'Ann\u00a0Lee ').replace('E2', ' E2\u200b'),
    history:
      '\ufeffdate,owner,value\n2013-01-01,Ann\u2009Lee,"\u00a01,000\u00a0"\n2013-01-01,E2,\u200e20\n2013-01-01,cy young\u200b,３０\n',
    sales: 'Ann\u00a0Lee 2013-01 1000\nBob Stone 2013-01 20\nCy Young 2013-01 30',
  })

  house('two people of one name, which must be told apart', {
    team: TEAM.replace('Bob Stone', 'Ann Lee'),
    history: 'date,owner,value\n2013-01-01,Ann Lee,10\n',
    refused: ['ownerShared'],
  })

  house('a calendar month of days across, which is no year of months', {
    team: TEAM,
    history: `Sales January 2013\nRep,${Array.from({ length: 31 }, (_, day) => day + 1).join(',')}\n${['Ann Lee', 'Bob Stone', 'Cy Young'].map((rep) => `${rep},${Array.from({ length: 31 }, () => 1).join(',')}`).join('\n')}\n`,
    refused: ['headerMissing'],
  })

  house('an average and a best month below the people, levels in columns', {
    history: [
      'Region,Rep,Jan 2013,Feb 2013,Total',
      'North,Ann,100,200,300',
      ',Bob,300,400,700',
      'South,Cid,500,600,1100',
      'TOTAL:,,900,1200,2100',
      'Average,,300,400,700',
      'Growth %,,,33%,',
    ].join('\n'),
    sales: 'Ann 2013-01 100 200\nBob 2013-01 300 400\nCid 2013-01 500 600',
    tree: ['Company > North', 'Company > South', 'North > Ann', 'North > Bob', 'South > Cid'],
  })

  house('two years in columns and the months in rows', {
    team: TEAM,
    history: 'Year,Month,Rep,Sales\n2012,Dec,Ann Lee,5\n2013,Jan,Ann Lee,10\n2013,Feb,Bob Stone,20\n2013,March,Cy Young,30\n',
    sales: 'Ann Lee 2012-12 5 10\nBob Stone 2013-02 20\nCy Young 2013-03 30',
  })

  house('cells that begin like formulas', {
    team: TEAM,
    history:
      'date,owner,order,value\n="2013-01-05",E1,="00012",="1000"\n2013-01-06,=E2,+1,20\n2013-01-06,E3,@x,-30\n2013-01-07,E3,@x,130\n',
    refused: ['unknownOwner'],
  })

  house('notes at the end and a word of no amount', {
    team: TEAM,
    history: [
      'Date,Owner,Value',
      '2013-01-01,E1,10',
      '2013-01-01,E2,n/a',
      '2013-01-01,E2,20',
      '2013-01-01,E3,30',
      '',
      '* preliminary figures,,',
      'Prepared by: Controlling,,',
      'Note: excludes services,,',
    ].join('\n'),
    sales: 'Ann Lee 2013-01 10\nBob Stone 2013-01 20\nCy Young 2013-01 30',
    told: ['amountMissing'],
  })

  house('an amount that is a word, which must be corrected', {
    team: TEAM,
    history: 'Date,Owner,Value\n2013-01-01,E1,10\n2013-01-01,E2,TBD\n2013-01-01,E3,30\n',
    refused: ['notNumber'],
  })
})
