export const nl = {
  title: 'Berichten die niet aankwamen',
  intro: 'Dit zijn aantallen van de laatste dertig dagen. Van wie ze zijn, ziet het team van het gesprek.',
  caption: 'Aantal per soort',
  kind: 'Soort',
  kinds: { mail: 'Mail', sms: 'Sms' },
  failed: 'Wacht op een server',
  bounced: 'Geweigerd of teruggekomen',
  none: 'Alle berichten zijn aangekomen.',
}
