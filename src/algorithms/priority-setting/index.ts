export { choose, type Choice, type RuleName, ruleNames } from './choose.ts'
export { type Guaranteed, guarantee } from './guarantee.ts'
export { ProfileError, type ProfileInput } from './profile.ts'
export { profileInput } from './profile-input.ts'
