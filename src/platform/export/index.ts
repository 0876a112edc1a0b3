export { csvFile, type CsvColumn } from './csv.ts'
