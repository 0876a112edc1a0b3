import type { FormState } from '../../../platform/forms/index.ts'
import { ActionBar, Button, Card, CardGrid, Form, TextField, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Notitiegroep } from '../model/notitiegroep.ts'
import { dagTexts } from '../texts/dag.ts'
import { meetingPath } from './in-path.ts'

interface GroepCardsProps {
  bijeenkomst: Bijeenkomst
  groepen: Notitiegroep[]
  form: FormState
  renaming: string | null
}

/** Each group with its name, its place among the others and the way back. */
export function GroepCards({ bijeenkomst, groepen, form, renaming }: GroepCardsProps) {
  const t = dagTexts(usePage().lang).groeperen
  return (
    <CardGrid>
      {groepen.map(({ id, titel }, index) => {
        const which = <span className="tw-visually-hidden">: {titel}</span>
        return (
          <Card key={id} title={titel}>
            <Form
              action={meetingPath(bijeenkomst, `notities/groepen/${id}`)}
              id={`groep-${index + 1}`}
              {...(renaming === id && { state: form })}
            >
              <TextField name="titel" label={t.titel} maxLength={120} defaultValue={titel} />
              <ActionBar>
                <Button kind="secondary" name="knop" value="naam">
                  {t.rename}
                  {which}
                </Button>
                {index > 0 && (
                  <Button kind="secondary" name="knop" value="omhoog">
                    {t.up}
                    {which}
                  </Button>
                )}
                {index < groepen.length - 1 && (
                  <Button kind="secondary" name="knop" value="omlaag">
                    {t.down}
                    {which}
                  </Button>
                )}
                <Button kind="secondary" name="knop" value="los">
                  {t.dissolve}
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
