import { page, type Outcome } from '../../../platform/web/index.ts'
import { themas } from '../model/thema.ts'
import { ThemasPage } from './themas-page.tsx'

export async function showThemas(): Promise<Outcome> {
  return page(ThemasPage, { themas })
}
