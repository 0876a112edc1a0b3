export const texts = {
  nl: {
    table: 'Bekijk de cijfers in een tabel',
    unknown: 'onbekend',
    period: 'Periode',
    category: 'Onderdeel',
    value: 'Aantal',
    total: 'Samen',
  },
  en: {
    table: 'See the figures in a table',
    unknown: 'unknown',
    period: 'Period',
    category: 'Item',
    value: 'Number',
    total: 'Total',
  },
}
