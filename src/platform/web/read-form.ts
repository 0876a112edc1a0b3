import type { Context } from 'hono'
import { formInput, type FormInput } from '../forms/index.ts'

/** The longest post that is read; files come with their own limit through platform/files. */
const maxPostBytes = 512 * 1024

/** Reads the posted fields, or null when the post is too large. Stops reading at the limit, whatever the header says. */
export async function readForm(c: Context): Promise<FormInput | null> {
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > maxPostBytes) return null
  const reader = c.req.raw.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > maxPostBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const type = c.req.header('content-type') ?? 'application/x-www-form-urlencoded'
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } })
  try {
    return formInput((await body.formData()) as never)
  } catch {
    return formInput([])
  }
}
