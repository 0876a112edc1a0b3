interface HiddenFieldProps {
  name: string
  value: string
}

export function HiddenField({ name, value }: HiddenFieldProps) {
  return <input type="hidden" name={name} value={value} />
}
