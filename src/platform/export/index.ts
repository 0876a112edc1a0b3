export { csvFile } from './csv.ts'
