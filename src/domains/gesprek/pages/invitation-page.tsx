import { ButtonLink, EmptyState, Heading, usePage } from '../../../ui/index.ts'
import type { CodeProblem } from '../model/codepartij.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'

export function InvitationPage({ model }: { model: { problem: CodeProblem | 'notYet' } }) {
  const { lang } = usePage()
  const { uitnodiging: t, title } = wervenTexts(lang)
  return (
    <>
      <Heading level={1}>{title.uitnodiging}</Heading>
      <EmptyState title={t.kanNiet} action={<ButtonLink href="/meedoen">{t.verder}</ButtonLink>}>
        {texts(lang).code[model.problem]}
      </EmptyState>
    </>
  )
}
