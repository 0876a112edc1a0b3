import { TextArea, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'

/** After adoption nothing changes unseen: why something changes, or why it comes in addition. */
export function NoteField({ isAddition }: { isAddition: boolean }) {
  const t = textsIn(usePage().lang).actieForm
  return <TextArea name="noot" label={isAddition ? t.nootErbij : t.noot} hint={t.nootUitleg} rows={2} />
}
