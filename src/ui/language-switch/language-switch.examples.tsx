import type { Example } from '../gallery/example.ts'
import { LanguageSwitch } from './language-switch.tsx'

export const examples: Example[] = [{ name: 'Naar de andere taal', node: <LanguageSwitch /> }]
