import { readFileSync } from 'node:fs'
import { arrows, cruiseOptions, roomOrder } from './tests/architecture/arrows.ts'

// For use by hand, such as `npx depcruise src --output-type dot`. The test run reads the same rules.
const site = readFileSync(new URL('src/site.ts', import.meta.url), 'utf8')

export default { forbidden: arrows(roomOrder(site)), options: cruiseOptions }
