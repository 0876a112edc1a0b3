/**
 * Sentences as people write them in an open answer, all invented; what tells who somebody is stands between brackets.
 * The first part has something to mark, the second has nothing.
 */
export const telling = `
Mijn zoon [Tim] slaapt al weken slecht.
Onze pleegdochter [Sanne] wil haar moeder vaker zien.
Sinds [Daan] bij ons woont is alles anders.
Wij hebben [Fatima] in huis sinds de zomer.
[Jayden] vraagt elke avond wanneer hij naar huis mag.
Ik heet [Marloes] en ben pleegmoeder.
Mijn naam is [Henk de Vries] en ik ben opa.
Ons meisje heet [Xandria] en is zes.
De begeleidster [Petra] belt nooit terug.
Mevrouw [Jansen] van het wijkteam was heel lief.
Meneer [Van den Berg] heeft ons niet gehoord.
Dhr. [Pietersen] zei dat het moest.
Juf [Anneke] zag het als eerste.
Dokter [Yilmaz] schreef een brief.
Familie [Bakker] woont naast ons.
De kinderen noemen mij oma [Truus].
Opa [Kees] mocht niet mee.
Wij spraken [Mohammed el Amrani] over de school.
Toen kwam [Ayşe] langs met taart.
mijn broertje [ali] zit ergens anders
mijn dochter [emma] wil niet meer praten
onze pleegzoon [bilal] doet het goed op school
haar zus [noa] woont nog thuis
De voogd [Karin Smit] kwam één keer.
Ik wil dat [Roos] mag blijven logeren.
Wij vinden dat [Storm] te vaak moet verhuizen.
Met [Esra] ging het eerst heel goed.
Volgens [Willem] is er geen plek.
Zijn moeder, [Chantal], is nooit gebeld.
Zijn vader [Marek] spreekt geen Nederlands.
Haar vriendin [Beyza] mag niet komen spelen.
De tweeling [Jip] en [Janneke] slaapt bij ons.
Onze buurvrouw [Ria] past soms op.
Bel mij op [06-12345678].
Mijn nummer is [06 12 34 56 78].
U kunt mij bereiken op [0612345678].
Bel gerust: [+31 6 12345678].
Het kantoor heeft [010-1234567], daar neemt niemand op.
Ik bel altijd [(010) 123 45 67].
Mijn broer in België heeft [+32 470 12 34 56].
Stuur een bericht naar [0031612345678].
Mail mij via [els@voorbeeld.invalid].
Ik heb gemaild naar [a.bakker@jeugd.voorbeeld.invalid] en kreeg niets.
mijn mail is [pleeg.moeder_12@post.invalid]
Schrijf naar [info (at) voorbeeld.invalid].
Wij wonen op [1234 AB 12].
Ons adres is [Verzonnenstraat 12].
Ze woont nu aan de [Bedachtelaan 3b].
Hij staat nog ingeschreven op [9999 ZZ 101].
Het huis aan het [Fantasieplein 44] is te klein.
Kom langs op [Kerkpad 7].
Hij is geboren op [3 april 2011].
Ze is jarig op [12 mei].
Geboortedatum: [03-04-2011].
Onze jongste ([1-2-2015]) snapt er niets van.
Mijn dochter van [14/09/2009] staat op de lijst.
Zijn bsn is [999990019].
Burgerservicenummer [9999 90 019] staat op de brief.
[Lieke] en ik hebben samen gekookt.
Ik vroeg [Thomas] om hulp.
Niemand luisterde naar [Yara].
Ze zeiden tegen [Kevin] dat hij weg moest.
Van [Monique] hoorden wij niets.
De rechter vroeg [Sem] niets.
Mijn pleegkind [Amira] is bang.
Wij hebben [Noor] leren fietsen.
Oom [Rachid] wilde haar opvangen.
Tante [Gerda] mocht het niet.
De pleegouders van [Finn] zijn gestopt.
Ik zag [Luuk Vermeer] in de gang.
Met [Ineke van Dijk] had ik goed contact.
Onze contactpersoon is [Bas de Wit].
Onze begeleider [Tom] kwam elke week.
Mijn collega [Samira] deed het gesprek.
Haar mentor [Joost] stuurde een kaart.
Mijn zusje [Zoë] is pas vier.
Mijn vriend [Robin] mocht niet slapen.
Wij kregen hulp van mevr. [Aydin].
Mw. [Hoekstra] is alweer weg.
De psycholoog, drs. [Meijer], heeft nooit gebeld.
Hij noemt mij gewoon [Ans].
Sinds kort noemen we haar [Lu].
Een zekere [Waldemar] nam op.
[Anouk] is de beste juf.
Dank aan [Ellen] en [Ton] voor alles.
Ik ben [Fleur], ik ben zestien.
ik ben [kim] en ik ben 15
Onze [Pim] heeft autisme.
Voor [Milan] is er geen plek.
Zonder [Hatice] was het niet gelukt.
Bij [Johan] thuis was het rustig.
De ouders van [Sofia Kowalska] zijn verhuisd.
Het gezin [Mulder] krijgt geen hulp.
Onze dochter [Mila] belt naar [06 00 00 00 00].
Vraag maar naar [Nienke], [nienke@voorbeeld.invalid].
De jeugdbeschermer [Dennis Kramer] was op vakantie.
Mijn man [Gerrit] kan niet meer.
Mama [Joyce] huilt veel.
Papa [Ricardo] komt niet meer.
Stiefvader [Marco] is streng.
Ik heb [Isa] beloofd dat ze mag blijven.
Het gaat om [Dylan Visser], groep 5.
`

export const quiet = `
Pleegzorg kost veel tijd en geeft veel terug.
De gemeente belt nooit terug.
Wij wachten al twaalf maanden op hulp.
In maart 2024 begon het.
Op 12 maart was de zitting.
De GI en het CJG praten niet met elkaar.
Met Kerst is ze bij haar moeder, met Pasen bij ons.
Ze kost ons 1234 euro per jaar.
Wij hebben 3 keer gebeld en 2 keer gemaild.
De kinderrechter nam goed de tijd.
Ik voel me vaak alleen.
Niemand vraagt hoe het met mij gaat.
Het wijkteam weet niet wat pleegzorg is.
Wij willen eerder weten wat er gebeurt.
Mijn kind hoort bij mij.
Er was geen tolk, dus ik begreep het niet.
Ik spreek Arabisch en een beetje Nederlands.
De papieren waren alleen in het Nederlands.
Onze pleegzorgbegeleider luistert goed.
Iedereen zegt iets anders.
Veilig Thuis heeft ons geholpen.
De Raad voor de Kinderbescherming kwam twee keer.
Het duurde van januari tot september.
Zij is 14 en wil zelf kiezen.
Wij zijn een gezin met vier kinderen.
Er zijn te weinig gezinnen in onze regio.
Laat kinderen bij hun broers en zussen wonen.
De school doet erg haar best.
Eerst was er hulp, daarna niet meer.
Waarom moet ik elke keer mijn verhaal doen?
Het is fijn dat jullie dit vragen.
Op school weten ze het niet.
Weekenden zijn het zwaarst.
Bij de crisisopvang was geen plek.
Toen was het stil. Niemand zei iets.
Vertel ons op tijd wat er verandert.
Soms helpt een kop koffie al.
Wij kregen een brief van de rechtbank.
De brief was 12 pagina's lang.
Er zijn 24 gesprekken geweest.
Ons dossier heeft nummer 2023-0456.
De vergoeding is 25 euro per dag.
Ik kreeg pas na 8 weken antwoord.
Ze woont nu 3 jaar bij ons.
In Utrecht is het beter geregeld dan hier.
Wij komen uit Turkije en wonen hier 20 jaar.
In Nijmegen is een groep voor pleegouders.
De Jeugdwet is ingewikkeld.
Pleegouderraad: goed dat die er is.
Een vaste begeleider. Dat is alles wat wij vragen.
Roos en tulp bloeien in de tuin.
Storm en regen, en toch kwam ze.
Wil je ons helpen? Bel dan op tijd terug.
Van alle kanten komt kritiek.
Lieve mensen werken daar.
Max drie kinderen per gezin is genoeg.
Mark my words, zei hij altijd.
De Ramadan is voor hem belangrijk.
Sinterklaas was moeilijk dit jaar.
Via WhatsApp krijg ik wel antwoord.
Op Facebook staat een groep voor pleegouders.
Mijn moeder is ziek.
Mijn vader mag mij niet zien.
Mijn broer woont in een gezinshuis.
Oma past op.
Mama en papa maken ruzie.
Mijn pleegouders zijn aardig.
Mijn begeleider wisselt steeds.
Onze dochter is bang in het donker.
Onze zoon wil rust.
Het pleegkind heeft niets te zeggen.
De voogd komt nooit.
De mentor deed haar best.
Juf en meester wisten van niets.
Meneer van de gemeente zei nee.
Mevrouw was heel vriendelijk.
De familie wil graag helpen.
Het gezin kreeg geen uitleg.
Wij wonen in een dorp.
Elke straat heeft wel een pleeggezin.
Er is 1 huisarts en 2 scholen.
Ik heb 100 keer gevraagd om hulp.
Op 5 mei is er een feest voor alle gezinnen.
Begin 2025 stopte de hulp.
Tussen 9 en 12 uur neemt niemand op.
Wij betalen 350 euro huur meer.
Vraag 3 snap ik niet.
Punt 1: luisteren. Punt 2: doen wat je zegt.
Beter samenwerken! Minder papier.
IK WIL NAAR HUIS.
Niemand weet het. NIEMAND.
Goede hulp begint met vertrouwen.
Duidelijke afspraken, op papier.
Geef ouders ook een stem.
Kinderen moeten weten waar ze aan toe zijn.
Na de scheiding ging het mis.
God geeft ons kracht.
Een maatje zou helpen.
Ik wil later zelf pleegouder worden.
Het VMBO past goed bij hem.
De pleegzorgaanbieder heeft te weinig mensen.
Geen idee, alles gaat goed.
Dat er iemand is die blijft.
`
