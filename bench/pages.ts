import { demoGesprekken } from '../src/domains/gesprek/demo.ts'
