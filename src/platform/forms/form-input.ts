import type { z } from 'zod'
import { fieldOrder } from './field-order.ts'
import type { UploadedFile } from './uploaded-file.ts'

export interface FieldError {
  name: string
  message: string
}

/** What was typed and what is wrong with it; `Form` of src/ui shows both back. */
export interface FormState {
  values: Record<string, string | string[]>
  errors: FieldError[]
}

export const emptyForm: FormState = { values: {}, errors: [] }

/** No field of ours asks for more characters; what is longer is shown back and refused. */
export const maxTextLength = 5000

/** The posted fields, as text. Control signs that no keyboard makes are dropped. */
export class FormInput {
  readonly values: Record<string, string | string[]>
  readonly #files: ReadonlyMap<string, UploadedFile>

  constructor(
    values: Record<string, string | string[]>,
    files: ReadonlyMap<string, UploadedFile> = new Map(),
  ) {
    this.values = values
    this.#files = files
  }

  /** The file that was chosen in this field; null when none was, or when the route takes no files. */
  file(name: string): UploadedFile | null {
    return this.#files.get(name) ?? null
  }

  text(name: string): string {
    const value = this.values[name]
    return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()
  }

  list(name: string): string[] {
    const value = this.values[name]
    return value === undefined ? [] : Array.isArray(value) ? value : [value]
  }

  /** Reads the form by a zod schema. On failure: the state to show back, one message per field, from top to bottom. */
  read<S extends z.ZodType>(schema: S): { ok: true; value: z.output<S> } | { ok: false; state: FormState } {
    const trimmed = Object.fromEntries(
      Object.entries(this.values).map(([name, value]) => [name, Array.isArray(value) ? value : value.trim()]),
    )
    const result = schema.safeParse(trimmed)
    if (result.success) return { ok: true, value: result.data }
    const errors = new Map<string, FieldError>()
    for (const issue of result.error.issues) {
      const name = String(issue.path[0] ?? '')
      if (!errors.has(name)) errors.set(name, { name, message: issue.message })
    }
    const order = fieldOrder(schema)
    const inOrder = [...errors.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    return { ok: false, state: { values: this.values, errors: inOrder } }
  }

  /** The typed values with errors of the room's own, such as "deze code is al gebruikt". */
  withErrors(...errors: FieldError[]): FormState {
    return { values: this.values, errors }
  }
}

/** Reads an urlencoded or multipart body; a name that ends in [] or occurs more than once becomes a list. */
export function formInput(
  entries: Iterable<[string, FormDataEntryValue]>,
  files?: ReadonlyMap<string, UploadedFile>,
): FormInput {
  // No prototype: a field may be called `constructor`.
  const values = Object.create(null) as Record<string, string | string[]>
  for (const [rawName, value] of entries) {
    if (typeof value !== 'string') continue
    const text = withoutControlSigns(value)
    const name = rawName.endsWith('[]') ? rawName.slice(0, -2) : rawName
    const before = values[name]
    if (before === undefined) values[name] = rawName.endsWith('[]') ? [text] : text
    else values[name] = [...(Array.isArray(before) ? before : [before]), text]
  }
  return new FormInput(values, files)
}

/** Text as a keyboard makes it. The database takes no null sign at all. */
export function withoutControlSigns(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}
