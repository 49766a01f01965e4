// What is told of awkward tables: once, with its place, and with the way out.

import { describe } from 'vitest'

import { house } from './house'

describe('a table', () => {
  house('whose rows end early, which is told once', {
    team: 'id,name,level,parent,role,start\nC,Acme,company\n1,Ann,rep,C\n2,Bob,rep,C\n3,Cid,rep,C,Rep,2010-01-01\n',
    history: 'date,owner,value,product,note\n2013-01-01,1,10\n2013-01-01,2,20\n2013-01-01,3,30,x,y\n,Total,60\n',
    sales: 'Ann 2013-01 10\nBob 2013-01 20\nCid 2013-01 30',
    told: ['rowsTooShort'],
  })

  house('of a company alone whose former owners cannot be added, which says why', {
    team: 'id,name,level,parent\nC,Acme,company,\n',
    history: 'date,owner,value\n2013-01-01,C,10\n2013-01-01,Gone,20\n',
    options: { 'add-former': '' },
    refused: ['formerAlone'],
  })

  house('in which a team closes in the middle of the year while a person stays in it', {
    team: 'id,name,level,parent,start,end\nC,Acme,company,,,\nN,North,team,C,,2014-06-30\nS,South,team,C,,\n1,Ann,rep,N,,\n2,Bob,rep,N,,2014-05-31\n3,Cid,rep,S,,\n',
    history: 'date,owner,value\n2013-01-01,1,10\n2013-01-01,2,20\n2013-01-01,3,30\n',
    note: 'North is there from 2014-01 to 2014-06 only, but people below have a target in other months of the year: Ann.',
  })

  house('in which a name is an error of the sheet, which is told as that alone', {
    team: 'id,name,level,parent\nC,Acme,company,\n1,#REF!,rep,C\n2,Bob,rep,C\n',
    history: 'date,owner,value\n2013-01-01,1,10\n2013-01-01,2,10\n',
    refused: ['errorValue'],
  })
})
