// Scripts only make working pages quicker: every page works without this file.
import { initAll } from './govuk.js'
import { initAll as initMoj } from './moj.js'

initAll()
initMoj()
