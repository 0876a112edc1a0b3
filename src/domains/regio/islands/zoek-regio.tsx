import { ZoekTijdensTypen } from '../pages/zoek-tijdens-typen.tsx'
import { mount } from './mount.ts'

mount('zoek-regio', ZoekTijdensTypen)
