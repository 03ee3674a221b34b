// Scripts only make working pages quicker: every page works without this file.
import { initAll } from './govuk.4e8b95d53d.js'
import { initAll as initMoj } from './moj.1be66f5438.js'

initAll()
initMoj()

// On a narrow screen the list comes before its filters, unless some are on.
if (window.matchMedia('(max-width: 48.0525em)').matches) {
  document.querySelectorAll('.probity-filter:not([data-on])').forEach((panel) => { panel.open = false })
}
