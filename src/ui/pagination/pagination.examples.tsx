import type { Example } from '../gallery/example.ts'
import { Pagination } from './pagination.tsx'

const href = (page: number) => `/regio?pagina=${page}`

export const examples: Example[] = [
  { name: 'Eerste pagina', node: <Pagination page={1} pages={4} href={href} /> },
  { name: 'Ertussen', node: <Pagination page={2} pages={4} href={href} /> },
  { name: 'Laatste pagina', node: <Pagination page={4} pages={4} href={href} /> },
]
