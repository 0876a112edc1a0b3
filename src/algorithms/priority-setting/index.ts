export { choose, type RuleName, ruleNames } from './choose.ts'
export { guarantee } from './guarantee.ts'
export { ProfileError, type ProfileInput } from './profile.ts'
export { profileInput } from './profile-input.ts'
