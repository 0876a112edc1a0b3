import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { themas } from '../../programma/index.ts'
import { herkomsten } from '../model/woorden.ts'
import { textsIn } from '../texts/index.ts'

export function readPunt(rq: Rq) {
  const t = textsIn(rq.lang).veld
  const f = fields(rq.lang)
  return rq.form.read(
    z.object({
      titel: f.text(t.titel, 200),
      toelichting: f.optionalText(t.toelichting, 3000),
      thema: f.choice(t.thema, themas),
      herkomst: f.choice(t.herkomst, herkomsten),
      herkomst_tekst: f.optionalText(t.herkomstTekst, 3000),
      noot: f.optionalText(t.noot, 1000),
    }),
  )
}
