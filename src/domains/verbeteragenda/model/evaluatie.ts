/** An action is evaluated on or after the day that was agreed for it: earlier nobody can know whether it helped. */
export function mayEvaluate(actie: { evaluatie_op: string | null }, today: string): boolean {
  return actie.evaluatie_op !== null && today >= actie.evaluatie_op
}
