import type { Lang } from '../../../platform/text/index.ts'
import { en } from './en.ts'
import { nl, type FrameTexts } from './nl.ts'

export const texts: Record<Lang, FrameTexts> = { nl, en }
