// The commonest words by which offices abroad head the columns of a team and a history.

import type { ColumnRole, TableKind } from '../reading/table-reading'

/**
 * German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Japanese and Korean, in the form of headerWord. Words that
 * are the same in English, and those that mean something else there, are left out.
 */
const WORDS: Readonly<Record<TableKind, Partial<Record<ColumnRole, string>>>> = {
  team: {
    id: 'personalnummer personalnr mitarbeiternummer mitarbeiternr matricule matrícula legajo matricola personeelsnummer 社員番号 社员番号 担当者コード 사번',
    name:
      'mitarbeiter verkäufer vertreter außendienstmitarbeiter vendeur commercial représentant nom nombre vendedor representante nome venditore agente ' +
      'naam verkoper medewerker handlowiec przedstawiciel имя фио менеджер продавец 氏名 担当者 担当者名 营业担当 社员名 이름 담당자 영업사원',
    level: 'ebene stufe niveau nivel nível livello poziom уровень 阶层 직급',
    parent:
      'vorgesetzter vorgesetzte übergeordnet leiter responsable supérieur jefe superior gestor chefia responsabile przełożony руководитель 上司 상사',
    role: 'rolle poste puesto cargo ruolo functie stanowisko должность 役职 직책',
    start: 'beginn eintritt eintrittsdatum début entrée inicio ingreso início admissão inizio assunzione 入社日 입사일',
    end: 'ende austritt austrittsdatum fin sortie baja saída fine cessazione 退社日 퇴사일',
  },
  history: {
    date:
      'datum belegdatum rechnungsdatum buchungsdatum auftragsdatum monat mois fecha mes data mês mese maand miesiąc дата месяц 日付 年月日 ' +
      '卖上日 受注日 날짜 일자 년월',
    owner:
      'mitarbeiter verkäufer vertreter außendienstmitarbeiter vendeur commercial représentant vendedor representante venditore agente verkoper ' +
      'medewerker handlowiec przedstawiciel менеджер продавец 担当者 担当者名 营业担当 氏名 社员名 담당자 영업사원 이름',
    value:
      "umsatz nettoumsatz betrag wert erlös erlöse auftragswert montant ventes chiffred’affaires chiffred'affaires importe monto ventas " +
      'ingresos valor vendas receita faturamento importo fatturato vendite bedrag omzet kwota wartość sprzedaż сумма выручка продажи ' +
      '卖上 卖上高 卖上金额 卖上额 受注金额 매출 매출액 금액',
    id: 'auftrag auftragsnummer rechnungsnummer belegnummer commande facture pedido factura ordine fattura bestelling zamówienie заказ 受注番号 传票番号 주문번호',
    product: 'produkt artikel produit article producto artículo produto prodotto articolo товар 商品名 品名 제품 상품',
    currency: 'währung devise moneda moeda valuta waluta валюта 通货 통화',
    year: 'jahr geschäftsjahr année exercice año ejercicio ano anno jaar rok год 年度 연도 년도',
  },
}

const UNITS =
  'gebiet bezirk abteilung niederlassung filiale büro standort bereich land vertriebsgebiet région secteur agence succursale zona región oficina ' +
  'sucursal región departamento região regiao filial regione regio kantoor vestiging rayon oddział филиал регион отдел 支店 营业所 部署 课 地域 지역 지점 부서'

const MEANINGS: Readonly<Record<TableKind, ReadonlyMap<string, ColumnRole>>> = { team: meaningsOf('team'), history: meaningsOf('history') }

function meaningsOf(kind: TableKind): ReadonlyMap<string, ColumnRole> {
  const units = UNITS.split(' ').map((word): [string, ColumnRole] => [word, 'unit'])
  const own = (Object.entries(WORDS[kind]) as [ColumnRole, string][]).flatMap(([role, words]) =>
    words.split(' ').map((word): [string, ColumnRole] => [word, role]),
  )
  return new Map([...units, ...own])
}

/** @param word in the form of headerWord. */
export const meaningAbroad = (word: string, kind: TableKind): ColumnRole | undefined => MEANINGS[kind].get(word)
