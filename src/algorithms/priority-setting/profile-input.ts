import { ProfileError, type ProfileInput } from './profile.ts'

/** Looks at content of unknown make, such as a file. @throws ProfileError that says what is missing */
export function profileInput(content: unknown): ProfileInput {
  const { items, voters } = asObject(content, 'De inhoud')
  if (!isTexts(items)) throw new ProfileError('`items` is geen lijst van namen.')
  if (!Array.isArray(voters)) throw new ProfileError('`voters` is geen lijst.')
  return { items, voters: voters.map((voter, at) => readVoter(asObject(voter, `Stem ${at + 1}`), at + 1)) }
}

function readVoter(
  { role, weight, approves }: Record<string, unknown>,
  number: number,
): ProfileInput['voters'][number] {
  if (!isTexts(approves)) throw new ProfileError(`Stem ${number}: \`approves\` is geen lijst van namen.`)
  if (role !== undefined && typeof role !== 'string')
    throw new ProfileError(`Stem ${number}: \`role\` is geen tekst.`)
  if (weight !== undefined && typeof weight !== 'string' && typeof weight !== 'number') {
    throw new ProfileError(`Stem ${number}: \`weight\` is geen getal.`)
  }
  return { approves, ...(role !== undefined && { role }), ...(weight !== undefined && { weight }) }
}

function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ProfileError(`${what} heeft geen velden.`)
  }
  return value as Record<string, unknown>
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
