/** What a host ticked on this device and is not saved yet: id of the participant → is she there. */
export type PendingTicks = Record<string, boolean>

/** The fields of the ordinary form that save exactly these ticks and nothing of another host. */
export function fieldsFor(pending: PendingTicks): { was: string; aanwezig: string[] } {
  const ids = Object.keys(pending)
  return {
    was: ids.filter((id) => pending[id] === false).join(','),
    aanwezig: ids.filter((id) => pending[id] === true),
  }
}

/** What is still to be saved after `sent` was: what was changed again in the meantime stays. */
export function afterSaving(pending: PendingTicks, sent: PendingTicks): PendingTicks {
  return Object.fromEntries(Object.entries(pending).filter(([id, is]) => sent[id] !== is))
}

/** What the device kept; anything odd counts as nothing. */
export function readPending(kept: string | null): PendingTicks {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
    )
  } catch {
    return {}
  }
}
