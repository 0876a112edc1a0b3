export { csvFile } from './csv.ts'
export { docxFile, type Block } from './docx.ts'
