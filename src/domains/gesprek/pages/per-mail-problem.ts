import { formatList, formatNumber, type Lang } from '../../../platform/text/index.ts'
import { doelgroepName } from '../model/doelgroep.ts'
import type { RowProblem } from '../model/invitation-list.ts'
import { wervenTexts } from '../texts/werven.ts'

/** What is wrong with a row, in words. @param offered codes of the doelgroepen that can be invited */
export function sayProblem(problem: RowProblem, offered: readonly string[], lang: Lang): string {
  const { perMail: t } = wervenTexts(lang)
  if (problem.kind === 'dubbel') return t.foutDubbel(formatNumber(problem.line, lang))
  if (problem.kind === 'groep') {
    const names = offered.map((code) => doelgroepName(code, lang))
    return t.foutGroep(formatList(names, lang))
  }
  return t.fouten[problem.kind]
}
