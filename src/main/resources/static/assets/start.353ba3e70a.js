// Scripts only make working pages quicker: every page works without this file.
import { initAll } from './govuk.4e8b95d53d.js'
import { initAll as initMoj } from './moj.1be66f5438.js'

initAll()
initMoj()
