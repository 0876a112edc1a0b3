import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseFileSync, type ModuleItem, type TsType, type TsTypeElement } from '@swc/core'

/** Columns as a file declares them for Kysely: name → may be null. */
export type Columns = Map<string, boolean>

export interface DeclaredTable {
  file: string
  /** Such as `gesprek.deelnemer`. */
  table: string
  columns: Columns
}

type Named = { file: string; body: TsType | TsTypeElement[] }

/**
 * The table types in a file: every property with a name like 'gesprek.deelnemer', wherever it stands.
 * Follows aliases, interfaces that extend, intersections and imports of our own files.
 * @throws Error naming a type that it cannot read
 */
export function declaredTables(file: string): DeclaredTable[] {
  return typesIn(file).flatMap(({ body }) =>
    membersOf(body).flatMap((member) => {
      const name = nameOf(member)
      if (!name?.includes('.')) return []
      return [{ file, table: name, columns: columnsOf(annotationOf(member), file) }]
    }),
  )
}

function columnsOf(type: TsType, file: string): Columns {
  const columns: Columns = new Map()
  for (const { member, file: where } of propertiesOf(type, file)) {
    const name = nameOf(member)
    if (name !== null) columns.set(name, isNullable(annotationOf(member), where))
  }
  return columns
}

function propertiesOf(type: TsType, file: string): { member: TsTypeElement; file: string }[] {
  if (type.type === 'TsTypeLiteral') return type.members.map((member) => ({ member, file }))
  if (type.type === 'TsParenthesizedType') return propertiesOf(type.typeAnnotation, file)
  if (type.type === 'TsIntersectionType') return type.types.flatMap((part) => propertiesOf(part, file))
  if (type.type === 'TsTypeReference' && type.typeName.type === 'Identifier') {
    const named = findType(type.typeName.value, file)
    if (named) return propertiesOfNamed(named)
  }
  throw new Error(`${file}: a table type that cannot be read (${type.type})`)
}

function propertiesOfNamed({ body, file }: Named) {
  return Array.isArray(body) ? body.map((member) => ({ member, file })) : propertiesOf(body, file)
}

/** As it is read: `Generated<X>` and `ColumnType<X, …>` count as X. */
function isNullable(type: TsType, file: string): boolean {
  if (type.type === 'TsKeywordType') return type.kind === 'null'
  if (type.type === 'TsParenthesizedType') return isNullable(type.typeAnnotation, file)
  if (type.type === 'TsUnionType') return type.types.some((part) => isNullable(part, file))
  if (type.type !== 'TsTypeReference' || type.typeName.type !== 'Identifier') return false
  const [read] = type.typeParams?.params ?? []
  if (/^(Generated|GeneratedAlways|ColumnType)$/.test(type.typeName.value) && read)
    return isNullable(read, file)
  const named = findType(type.typeName.value, file)
  return named !== null && !Array.isArray(named.body) && isNullable(named.body, named.file)
}

/** A type by its name: in this file, or in the file of ours that it is imported from. */
function findType(name: string, file: string): Named | null {
  const own = typesIn(file).find((type) => type.name === name)
  if (own) return own
  for (const item of itemsOf(file)) {
    if (item.type !== 'ImportDeclaration' || !item.source.value.startsWith('.')) continue
    const specifier = item.specifiers.find(({ local }) => local.value === name)
    const from = join(dirname(file), item.source.value)
    if (specifier && existsSync(from)) {
      return findType(('imported' in specifier && specifier.imported?.value) || name, from)
    }
  }
  return null
}

function typesIn(file: string): (Named & { name: string })[] {
  return itemsOf(file).flatMap((item): (Named & { name: string })[] => {
    const declaration = item.type === 'ExportDeclaration' ? item.declaration : item
    if (declaration.type === 'TsTypeAliasDeclaration') {
      return [{ name: declaration.id.value, file, body: declaration.typeAnnotation }]
    }
    if (declaration.type === 'TsInterfaceDeclaration') {
      return [{ name: declaration.id.value, file, body: declaration.body.body }]
    }
    return []
  })
}

function itemsOf(file: string): ModuleItem[] {
  return parseFileSync(file, { syntax: 'typescript' }).body
}

function membersOf(body: Named['body']): TsTypeElement[] {
  if (Array.isArray(body)) return body
  if (body.type === 'TsIntersectionType') return body.types.flatMap(membersOf)
  return body.type === 'TsTypeLiteral' ? body.members : []
}

function nameOf(member: TsTypeElement): string | null {
  if (member.type !== 'TsPropertySignature') return null
  const { key } = member
  return key.type === 'StringLiteral' || key.type === 'Identifier' ? key.value : null
}

function annotationOf(member: TsTypeElement): TsType {
  const type = member.type === 'TsPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined
  if (type === undefined) throw new Error(`${nameOf(member) ?? 'a property'} has no type`)
  return type
}
