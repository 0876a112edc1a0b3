import type { Example } from '../gallery/example.ts'
import { SearchForm } from './search-form.tsx'

export const examples: Example[] = [
  {
    name: 'Leeg',
    node: <SearchForm action="/regio" label="Zoek een actie" name="leeg" value="" />,
  },
  {
    name: 'Na het zoeken, met uitleg',
    node: (
      <SearchForm
        action="/regio"
        label="Zoek je gemeente of regio"
        hint="Hoofdletters en streepjes maken niet uit."
        value="berg en dal"
      />
    ),
  },
]
