import './styles/layers.css'
import '@mantine/core/styles.layer.css'
import '@fontsource-variable/radio-canada/wdth.css'
import '@fontsource-variable/piazzolla/opsz.css'
import '@fontsource-variable/faustina/wght.css'
import '@fontsource-variable/faustina/wght-italic.css'
import '../site/styles/colours.css'
import './styles/tokens.css'
import './styles/base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/query-client.ts'
import { pageNonce } from './nonce.ts'
import { router } from './router.tsx'
import { cssVariablesResolver, theme } from './styles/theme.ts'

const place = document.getElementById('desk')
if (place === null) throw new Error('the page has no place for the desk')

createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => pageNonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
