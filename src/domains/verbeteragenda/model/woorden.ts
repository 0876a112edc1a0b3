/** Where a point comes from: a table note, an answer in the questionnaire, a figure, or something else. */
export const herkomsten = ['notitie', 'enquete', 'cijfer', 'anders'] as const
export type Herkomst = (typeof herkomsten)[number]

/** What an owner can report. An action without a report is 'gepland'. */
export const meldbareStanden = ['bezig', 'vast', 'klaar', 'gestopt'] as const
export type MeldbareStand = (typeof meldbareStanden)[number]
export type Stand = 'gepland' | MeldbareStand

export const uitkomsten = ['hielp', 'deels', 'niet', 'onbekend'] as const
export type Uitkomst = (typeof uitkomsten)[number]

export type DoorWie = 'eigenaar' | 'procesbegeleider'
