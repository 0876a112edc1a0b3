export const nl = { titel: 'Landelijke cijfers over deze vraag' }
