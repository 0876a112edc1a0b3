import { Card, Details, EmptyState, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import type { CaughtMail } from '../../mail/index.ts'
import { inLang } from '../../text/index.ts'
import { en } from '../texts/en.ts'
import { nl } from '../texts/nl.ts'
import { WithLinks } from './with-links.tsx'

export function MailsPage({ model }: { model: { mails: CaughtMail[] } }) {
  const t = inLang({ nl, en }, usePage().lang)
  return (
    <>
      <Heading level={1}>{t.mails}</Heading>
      <Paragraph lead>{t.mailsIntro}</Paragraph>
      {model.mails.length === 0 && <EmptyState title={t.noMails}>{t.mailsIntro}</EmptyState>}
      {model.mails.map((mail, index) => (
        <Card key={index} title={mail.subject} level={2}>
          <Paragraph>
            {t.to}: {mail.to}
          </Paragraph>
          {mail.text.split(/\n{2,}/).map((paragraph, at) => (
            <Paragraph key={at}>
              <WithLinks text={paragraph} />
            </Paragraph>
          ))}
          {mail.attachments
            .filter(({ fileName }) => fileName !== '')
            .map(({ fileName, content }, at) => (
              <Details key={at} summary={`${t.attachment}: ${fileName}`}>
                <pre className="tw-pre">{content}</pre>
              </Details>
            ))}
        </Card>
      ))}
    </>
  )
}
