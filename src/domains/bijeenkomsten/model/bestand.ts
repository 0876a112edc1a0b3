/** vooraf and achteraf: to be read by who takes part. foto: a flip chart, for the team only. */
export type BestandSoort = 'vooraf' | 'achteraf' | 'foto'

export interface Bestand {
  id: string
  bijeenkomstId: string
  soort: BestandSoort
  titel: string
  /** media type as found in the bytes */
  type: string
}

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** Name of a download. It holds no word that somebody typed: a list of downloads is easily seen by others. */
export function fileNameOf({ soort, type }: Pick<Bestand, 'soort' | 'type'>, nummer: number): string {
  const ending = endings[type]
  const name = soort === 'foto' ? 'foto' : 'bijlage'
  return `${name}-bijeenkomst-${nummer}${ending === undefined ? '' : `.${ending}`}`
}
