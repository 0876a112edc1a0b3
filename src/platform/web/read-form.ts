import type { Context } from 'hono'
import { typeOf } from '../files/index.ts'
import { formInput, plainFileName, type FormInput, type UploadedFile } from '../forms/index.ts'

/** The longest post without files that is read. */
const maxPostBytes = 512 * 1024

/**
 * Reads the posted fields, or null when the post is too large. Stops reading at the limit, whatever the header says.
 * @param filesUpTo bytes of the files that may come along; 0 where none are expected: then they are left out
 */
export async function readForm(c: Context, filesUpTo = 0): Promise<FormInput | null> {
  const body = await readBody(c, maxPostBytes + filesUpTo)
  if (body === null) return null
  const type = c.req.header('content-type') ?? 'application/x-www-form-urlencoded'
  try {
    const posted = await new Response(body as never, { headers: { 'content-type': type } }).formData()
    const entries = [...posted] as [string, FormDataEntryValue][]
    return formInput(entries, filesUpTo > 0 ? await readFiles(entries) : new Map())
  } catch {
    return formInput([])
  }
}

async function readBody(c: Context, maxBytes: number): Promise<Buffer | null> {
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > maxBytes) return null
  const reader = c.req.raw.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}

/** One file a field. A field in which nothing was chosen is posted as an empty file without a name. */
async function readFiles(
  entries: readonly [string, FormDataEntryValue][],
): Promise<Map<string, UploadedFile>> {
  const files = new Map<string, UploadedFile>()
  for (const [field, value] of entries) {
    if (typeof value === 'string' || value.size === 0 || files.has(field)) continue
    const bytes = new Uint8Array(await value.arrayBuffer())
    files.set(field, { name: plainFileName(value.name), type: (await typeOf(bytes)) ?? '', bytes })
  }
  return files
}
