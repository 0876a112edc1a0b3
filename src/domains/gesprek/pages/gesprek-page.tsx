import { formatDay } from '../../../platform/text/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import {
  ActionBar,
  Alert,
  ButtonLink,
  Definitions,
  Heading,
  Link,
  Paragraph,
  StepList,
  usePage,
} from '../../../ui/index.ts'
import { isPublished, stepStates } from '../model/stand.ts'
import type { Gesprek } from '../store/gesprek.ts'
import type { Seats } from '../store/seats.ts'
import { texts } from '../texts/index.ts'
import { hasContact } from './about-gesprek.ts'
import { SeatsTable } from './seats-table.tsx'
import { ShownPanels } from './shown-panels.tsx'
import { StandStatus } from './stand-status.tsx'

export interface GesprekModel {
  gesprek: Pick<Gesprek, 'id' | 'naam' | 'inleiding' | 'stand' | 'sjabloon' | 'aanmeldenTot' | 'contact'> &
    Pick<Gesprek, 'regioNaam' | 'regioSlug' | 'organisatieNaam'>
  seats: Seats[]
  /** Sign-up is open for adults today. */
  open: boolean
  mayManage: boolean
  maySeeDeelnemers: boolean
  panels: ShownPanel[]
}

export function GesprekPage({ model }: { model: GesprekModel }) {
  const { lang } = usePage()
  const { gesprek: t } = texts(lang)
  const { gesprek } = model
  return (
    <>
      <StandStatus stand={gesprek.stand} />
      <Heading level={1}>{gesprek.naam}</Heading>
      {!isPublished(gesprek.stand) && <Alert kind="info">{t.notPublic}</Alert>}
      {gesprek.inleiding !== '' && <Paragraph lead>{gesprek.inleiding}</Paragraph>}
      <Join model={model} />
      <Heading level={2}>{t.what}</Heading>
      <Paragraph>{t.whatText}</Paragraph>
      <Definitions
        items={[
          {
            term: t.whatRegion,
            description: <Link href={`/regio/${gesprek.regioSlug}`}>{gesprek.regioNaam}</Link>,
          },
          { term: t.whatOrganisation, description: gesprek.organisatieNaam },
        ]}
      />
      <Heading level={2}>{t.steps}</Heading>
      <StepList items={steps(gesprek, t)} />
      {gesprek.stand === 'aanmelden' && model.seats.length > 0 && (
        <>
          <Heading level={2}>{t.seats}</Heading>
          <SeatsTable seats={model.seats} />
        </>
      )}
      <ShownPanels panels={model.panels} />
      {hasContact(gesprek) && <Contact contact={gesprek.contact} />}
    </>
  )
}

function Contact({ contact }: Pick<GesprekModel['gesprek'], 'contact'>) {
  const { gesprek: t } = texts(usePage().lang)
  return (
    <>
      <Heading level={2}>{t.contact}</Heading>
      <Paragraph>{t.contactText(contact.name, contact.role)}</Paragraph>
      <Paragraph>
        <Link href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</Link>
        {' · '}
        <Link href={`mailto:${contact.mail}`}>{contact.mail}</Link>
      </Paragraph>
    </>
  )
}

function Join({ model }: { model: GesprekModel }) {
  const { lang } = usePage()
  const { gesprek: t } = texts(lang)
  const path = `/gesprek/${model.gesprek.id}`
  return (
    <>
      {model.open && <Paragraph>{t.joinUntil(formatDay(model.gesprek.aanmeldenTot, lang))}</Paragraph>}
      {!model.open && isPublished(model.gesprek.stand) && <Paragraph>{t.closed}</Paragraph>}
      <ActionBar>
        {model.open && <ButtonLink href={`${path}/meedoen`}>{t.join}</ButtonLink>}
        {model.mayManage && (
          <ButtonLink href={`${path}/beheer`} kind="secondary">
            {t.toDesk}
          </ButtonLink>
        )}
        {model.maySeeDeelnemers && (
          <ButtonLink href={`${path}/deelnemers`} kind="secondary">
            {t.toDeelnemers}
          </ButtonLink>
        )}
      </ActionBar>
    </>
  )
}

function steps({ stand, sjabloon }: GesprekModel['gesprek'], t: ReturnType<typeof texts>['gesprek']) {
  const meetings = sjabloon === 'dialoogtafel' ? t.stepMeetingOnce : t.stepMeetings
  const states = stepStates(stand)
  return [t.stepSignUp, meetings, t.stepAgenda].map((label, index) => ({
    label,
    state: states[index] ?? 'todo',
  }))
}
