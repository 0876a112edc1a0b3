export { capabilityHash, capabilityOf, personOf, visitor, type Actor, type PersonId } from './actor.ts'
export {
  allOf,
  anyOf,
  anyone,
  holding,
  role,
  roleAnywhere,
  roleRunsOn,
  signedIn,
  when,
  type Rule,
} from './rule.ts'
export {
  action,
  gate,
  isUuid,
  rowFilter,
  stelselScope,
  type Action,
  type Gate,
  type RowFilter,
} from './action.ts'
export { codeHash, formatCode, makeCode, readCode, type CodeReading } from './short-code.ts'
export { linkToken } from './link-token.ts'
