// The preview page: paints at once, then loads the spreadsheet and the pane.

import { createRoot } from 'react-dom/client'
import { Shell } from './shell/shell'
import './shell/shell.css'

const element = document.getElementById('preview')
if (!element) throw new Error('The page has no element for the preview.')
createRoot(element).render(<Shell />)
