import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './nl.ts'

export const en: Translated<typeof nl> = {
  themasTitle: 'The seven questions',
  themasLead:
    'In 2018 five regions asked themselves seven questions about children who cannot live at home. These questions are alive in every region. On this site they help to sort what can be better.',
  themasBron:
    'Source: the pilots of the programme Ruimte voor jeugdhulp in gezinsvormen. They began on 19 November 2018 in Noord-Limburg, Groningen, Zuid-Kennemerland, Midden-IJssel/Oost-Veluwe and Flevoland. The questions are in our own words.',
  sjablonen: { 'drie-bijeenkomsten': 'Three meetings', dialoogtafel: 'One dialogue table' },
  bijeenkomsten: {
    kennismaken: 'Getting acquainted',
    'hoe-gaat-het': 'Discussing how it goes',
    verbeterplan: 'Making the improvement plan together',
    dialoogtafel: 'Dialogue table',
  },
  onderdelen: {
    inloop: 'Arriving',
    welkom: 'Welcome, and how we talk with each other',
    kennismaken: 'Getting acquainted at small tables',
    cijfers: 'Figures on foster care: what do we know, what not?',
    ervaringen: 'Experiences from the questionnaire',
    tafelgesprek: 'Talking at tables: what goes well, what can be better?',
    pauze: 'Break',
    maaltijd: 'A meal together',
    verbeterpunten: 'Choosing points to improve',
    acties: 'Actions: who does what, and when?',
    afspraken: 'Agreeing when we look back',
    afsluiting: 'Close',
  },
  themas: {
    gezinsvormen: 'More kinds of families',
    'gezin-in-plaats-van-instelling': 'A family instead of an institution',
    werving: 'Finding parents for this child',
    'terug-naar-huis': 'Deciding together on living at home',
    meedenken: 'Families and children think along',
    samenwerken: 'Local team and foster care together',
    'hulp-voor-ouders': 'Help for parents',
  },
  vragen: {
    gezinsvormen:
      'How do you offer more kinds of families, so that help can grow or shrink without the child having to move?',
    'gezin-in-plaats-van-instelling': 'How does a child come to live in a family, and not in an institution?',
    werving: 'How do you find foster and family-home parents who suit this one child?',
    'terug-naar-huis':
      'How do you decide together whether a child can live at home again: with child, parents, other carers, municipality, provider and certified agency?',
    meedenken: 'How do foster parents, foster children and own children think along about renewal?',
    samenwerken: 'How do local teams and foster-care providers work well together?',
    'hulp-voor-ouders': 'How do parents get help, so that home gets better and the child can return?',
  },
}
