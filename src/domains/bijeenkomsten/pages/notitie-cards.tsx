import { ActionBar, Button, ButtonLink, Card, CardGrid, Form, Paragraph, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Notitie } from '../model/notitie.ts'
import { texts } from '../texts/index.ts'
import { meetingPath } from './in-path.ts'

interface NotitieCardsProps {
  bijeenkomst: Bijeenkomst
  notities: Notitie[]
  /** Shown to be put back. */
  removed?: boolean
}

export function NotitieCards({ bijeenkomst, notities, removed = false }: NotitieCardsProps) {
  const { notities: t } = texts(usePage().lang)
  return (
    <CardGrid>
      {notities.map((notitie) => {
        const pathTo = (step: string) => meetingPath(bijeenkomst, `notities/${notitie.id}/${step}`)
        const which = <Which tekst={notitie.tekst} />
        return (
          <Card key={notitie.id} title={t.atTable(notitie.tafel)}>
            <Paragraph>{notitie.tekst}</Paragraph>
            <Form action={pathTo(removed ? 'terugzetten' : 'weghalen')}>
              <ActionBar>
                {!removed && (
                  <ButtonLink kind="secondary" href={pathTo('wijzigen')}>
                    {t.edit}
                    {which}
                  </ButtonLink>
                )}
                <Button kind="secondary">
                  {removed ? t.restore : t.remove}
                  {which}
                </Button>
              </ActionBar>
            </Form>
          </Card>
        )
      })}
    </CardGrid>
  )
}

/** Many buttons have the same word; who hears only the button must know which note it is about. */
function Which({ tekst }: { tekst: string }) {
  return <span className="tw-visually-hidden">: {[...tekst].slice(0, 60).join('')}</span>
}
