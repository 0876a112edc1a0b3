import { z } from 'zod'

/** The names of the fields in the order in which the schema asks them, which is that of the form. */
export function fieldOrder(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodIntersection)
    return [...fieldOrder(schema.def.left), ...fieldOrder(schema.def.right)]
  if (schema instanceof z.ZodPipe) return fieldOrder(schema.def.in)
  return []
}
