export type ButtonKind = 'primary' | 'secondary' | 'danger'

const MODIFIERS: Record<ButtonKind, string> = {
  primary: '--primary-action',
  secondary: '--secondary-action',
  danger: '--danger',
}

export function buttonClass(block: string, kind: ButtonKind): string {
  return `${block} ${block}${MODIFIERS[kind]}`
}
