import type { Example } from '../gallery/example.ts'
import { WordMark } from './word-mark.tsx'

export const examples: Example[] = [{ name: 'Met naam', node: <WordMark name="Thuiswaarts" /> }]
