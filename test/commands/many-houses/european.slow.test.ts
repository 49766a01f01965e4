// Tables as sales offices of Europe and the Americas keep them: other marks in numbers, other names of months and sums.

import { describe } from 'vitest'

import { house } from './house'

const TEAM =
  'id;name;level;parent\nC;Muster;company;\nN;Nord;region;C\nS;Süd;region;C\n1;Anna Groß;rep;N\n2;Jörg Weiß;rep;N\n3;René Noël;rep;S\n'
const WESTERN = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))))

describe('a table from', () => {
  house('Germany: semicolons, decimal commas, dates with dots, sums', {
    team: TEAM,
    history: [
      'Umsatzliste 2013;;',
      'Datum;Mitarbeiter;Umsatz (EUR)',
      '05.01.2013;Anna Groß;1.234,56',
      '31.01.2013;Jörg Weiß;20,00',
      '01.02.2013;René Noël;-3,5',
      '02.02.2013;René Noël;1.000',
      ';Summe;2.251,06',
      'Quelle: SAP;;',
    ].join('\r\n'),
    sales: 'Anna Groß 2013-01 1234.56\nJörg Weiß 2013-01 20\nRené Noël 2013-02 996.5',
  })

  house('Germany: months by their names', {
    team: TEAM,
    history:
      'Name;Januar 2013;Februar 2013;März 2013;Mai 2013;Gesamt\nAnna Groß;1,5;2;3;4;10,5\nJörg Weiß;10;20;30;40;100\nRené Noël;5;5;5;5;20\nGesamtergebnis;16,5;27;38;49;130,5\n',
    sales: 'Anna Groß 2013-01 1.5 2 3 - 4\nJörg Weiß 2013-01 10 20 30 - 40\nRené Noël 2013-01 5 5 5 - 5',
  })

  house('France: narrow spaces between thousands, euro signs, months', {
    team: TEAM,
    history:
      'Vendeur;janv. 2013;févr. 2013;août 2013;Total\nAnna Groß;1\u202f234,50 €;200,00 €;3,00 €;1\u202f437,50 €\nJörg Weiß;10 000,00 €;20,00 €;;10 020,00 €\nRené Noël;5 €;6 €;7 €;18 €\nTotal général;11\u00a0239,50 €;226,00 €;10,00 €;11\u00a0475,50 €\n',
    sales: 'Anna Groß 2013-01 1234.5 200 - - - - - 3\nJörg Weiß 2013-01 10000 20\nRené Noël 2013-01 5 6 - - - - - 7',
  })

  house('France in the encoding of old Windows, days first', {
    team: TEAM,
    history: WESTERN('Date;Owner;Value\n13/01/2013;Anna Groß;1 234,50 €\n02/02/2013;Jörg Weiß;2 €\n03/03/2013;René Noël;3,25 €\n'),
    sales: 'Anna Groß 2013-01 1234.5\nJörg Weiß 2013-02 2\nRené Noël 2013-03 3.25',
    told: ['guessedEncoding'],
  })

  house('Switzerland: apostrophes', {
    team: TEAM,
    history: "date;owner;value\n2013-01-01;1;CHF 1'234.50\n2013-01-01;2;2’000.00\n2013-01-01;3;3.-\n",
    sales: 'Anna Groß 2013-01 1234.5\nJörg Weiß 2013-01 2000\nRené Noël 2013-01 3',
  })

  house('Spain: months and sums', {
    team: TEAM,
    history:
      'Vendedor;ene-13;feb-13;ago-13;dic-13;Total\nAnna Groß;1;2;3;4;10\nJörg Weiß;10;20;30;40;100\nRené Noël;5;5;5;5;20\nTotal general;16;27;38;49;130\n',
    sales:
      'Anna Groß 2013-01 1 2\nAnna Groß 2013-08 3\nAnna Groß 2013-12 4\nJörg Weiß 2013-01 10 20\nJörg Weiß 2013-08 30\nJörg Weiß 2013-12 40\nRené Noël 2013-01 5 5\nRené Noël 2013-08 5\nRené Noël 2013-12 5',
  })

  house('Brazil: reais', {
    team: TEAM,
    history:
      'Data;Vendedor;Valor\n31/01/2013;Anna Groß;R$ 1.234,56\n28/02/2013;Jörg Weiß;R$ 20,00\n30/03/2013;René Noël;-R$ 3,00\n31/03/2013;René Noël;R$ 33,00\n',
    sales: 'Anna Groß 2013-01 1234.56\nJörg Weiß 2013-02 20\nRené Noël 2013-03 30',
  })

  house('Poland, Sweden and Korea: their currencies one by one', {
    team: TEAM,
    history: 'date;owner;value\n2013-01-01;1;1 234,50 zł\n2013-01-01;2;2 000,00 zł\n2013-01-01;3;3,00 PLN\n',
    sales: 'Anna Groß 2013-01 1234.5\nJörg Weiß 2013-01 2000\nRené Noël 2013-01 3',
  })

  house('Italy: dates with names of months', {
    team: TEAM,
    history: 'data;venditore;importo\n5 gennaio 2013;Anna Groß;1,50\n6 febbraio 2013;Jörg Weiß;2,00\n7 maggio 2013;René Noël;3,25\n',
    sales: 'Anna Groß 2013-01 1.5\nJörg Weiß 2013-02 2\nRené Noël 2013-05 3.25',
  })

  house('a program with minus signs behind the amounts', {
    team: TEAM,
    history: 'Posting date;Owner;Amount\n01.02.2013;1;1.234,56-\n01.02.2013;1;2.000,00\n02.02.2013;2;20,00\n03.02.2013;3;3,00\n',
    sales: 'Anna Groß 2013-02 765.44\nJörg Weiß 2013-02 20\nRené Noël 2013-02 3',
  })

  house('several currencies, which cannot be summed', {
    team: TEAM,
    history: 'date;owner;value\n2013-01-01;1;€ 10\n2013-01-01;2;CHF 20\n2013-01-01;3;30\n',
    refused: ['severalCurrencies'],
  })

  house('an amount of which nothing tells what its mark means, which is said', {
    team: TEAM.replaceAll(';', ','),
    history: 'date,owner,value\n2013-01-01,1,1.234\n2013-01-01,2,5.678\n2013-01-01,3,9.012\n',
    sales: 'Anna Groß 2013-01 1.23\nJörg Weiß 2013-01 5.68\nRené Noël 2013-01 9.01',
    told: ['decimalOpen'],
  })

  house('dates that may be days or months first, which must be told', {
    team: TEAM,
    history: 'date;owner;value\n01/02/2013;1;10\n03/04/2013;2;20\n05/06/2013;3;20\n',
    refused: ['ambiguousDates'],
  })

  house('dates that may be days or months first, told', {
    team: TEAM,
    history: 'date;owner;value\n01/02/2013;1;10\n03/04/2013;2;20\n05/06/2013;3;20\n',
    options: { dates: 'dmy' },
    sales: 'Anna Groß 2013-02 10\nJörg Weiß 2013-04 20\nRené Noël 2013-06 20',
  })
})
