import { Heading, Link, Paragraph, Table } from '../../../ui/index.ts'
import { usePageTexts } from './page-texts.ts'

export function PrivacyPage() {
  const t = usePageTexts().privacy
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Table
        caption={t.what}
        columns={[
          { key: 'data', label: t.columns.data },
          { key: 'purpose', label: t.columns.purpose },
          { key: 'kept', label: t.columns.kept },
        ]}
        rows={t.rows.map(([data, purpose, kept]) => ({ key: data, cells: { data, purpose, kept } }))}
      />
      <Heading level={2}>{t.responsibleTitle}</Heading>
      <Paragraph>{t.responsible}</Paragraph>
      <Heading level={2}>{t.rightsTitle}</Heading>
      <Paragraph>{t.rights}</Paragraph>
      <Paragraph>
        <Link href="/zo-beschermen-we-je-antwoord">{t.anonymity}</Link>
      </Paragraph>
      <Heading level={2}>{t.cookiesTitle}</Heading>
      <Paragraph>{t.cookies}</Paragraph>
    </>
  )
}
