export { cleanPhoto } from './clean-photo.ts'
export { loadFile, removeFile, storeFile } from './store-file.ts'
export { typeOf } from './type-of.ts'
