import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  useParams,
} from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'
import { logFilterFrom } from '../features/log/desk/log-filter.ts'
import { filterFrom } from '../features/stories/desk/story-filter.ts'
import { SignedIn } from './session/signed-in.tsx'
import { BrokenRoute, MissingRoute } from './shell/odd-routes.tsx'
import { LoadingBars } from './ui/loading-bars.tsx'
import { ScreenBoundary } from './ui/screen-boundary.tsx'

/** Each screen behind its own boundary, below the router's, which would throw away what was typed. */
function kept(Screen: ComponentType): RouteComponent {
  return () => (
    <ScreenBoundary>
      <Screen />
    </ScreenBoundary>
  )
}

const root = createRootRoute({ component: Outlet })
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: SignedIn })

const firstAccount = createRoute({
  getParentRoute: () => root,
  path: '/mulai',
  component: kept(
    lazyRouteComponent(() => import('../features/staff/desk/first-account-screen.tsx'), 'FirstAccountScreen'),
  ),
})
const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/sandi',
  component: kept(
    lazyRouteComponent(() => import('../features/staff/desk/set-password-screen.tsx'), 'SetPasswordScreen'),
  ),
})
const stories = createRoute({
  getParentRoute: () => desk,
  path: '/',
  validateSearch: filterFrom,
  component: kept(
    lazyRouteComponent(() => import('../features/stories/desk/story-list-screen.tsx'), 'StoryListScreen'),
  ),
})
const editor = createRoute({
  getParentRoute: () => desk,
  path: '/naskah/$id',
  component: kept(EditorPage),
})
const front = createRoute({
  getParentRoute: () => desk,
  path: '/beranda',
  component: kept(
    lazyRouteComponent(() => import('../features/stories/desk/front-screen.tsx'), 'FrontScreen'),
  ),
})
const sections = createRoute({
  getParentRoute: () => desk,
  path: '/rubrik',
  component: kept(
    lazyRouteComponent(() => import('../features/sections/desk/sections-screen.tsx'), 'SectionsScreen'),
  ),
})
const publication = createRoute({
  getParentRoute: () => desk,
  path: '/publikasi',
  component: kept(
    lazyRouteComponent(
      () => import('../features/publication/desk/publication-screen.tsx'),
      'PublicationScreen',
    ),
  ),
})
const people = createRoute({
  getParentRoute: () => desk,
  path: '/anggota',
  component: kept(
    lazyRouteComponent(() => import('../features/staff/desk/people-screen.tsx'), 'PeopleScreen'),
  ),
})
const log = createRoute({
  getParentRoute: () => desk,
  path: '/catatan',
  validateSearch: logFilterFrom,
  component: kept(lazyRouteComponent(() => import('../features/log/desk/log-screen.tsx'), 'LogScreen')),
})
const account = createRoute({
  getParentRoute: () => desk,
  path: '/akun',
  component: kept(
    lazyRouteComponent(() => import('../features/staff/desk/account-screen.tsx'), 'AccountScreen'),
  ),
})

const EditorScreen = lazy(() =>
  import('../features/stories/desk/editor/editor-screen.tsx').then((module) => ({
    default: module.EditorScreen,
  })),
)

/** One editor per story: another address is another document, never the same one with new text. */
function EditorPage() {
  const { id } = useParams({ from: '/desk/naskah/$id' })
  return (
    <Suspense fallback={<LoadingBars />}>
      <EditorScreen key={id} id={id} />
    </Suspense>
  )
}

export const router = createRouter({
  routeTree: root.addChildren([
    firstAccount,
    setPassword,
    desk.addChildren([stories, editor, front, sections, publication, people, log, account]),
  ]),
  basepath: '/desk',
  defaultNotFoundComponent: MissingRoute,
  defaultErrorComponent: BrokenRoute,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
