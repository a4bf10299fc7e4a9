/**
 * THE list of what shell and remotes share: one instance each, from the import map. Whatever is not here a remote bundles for
 * itself, unless it is private (below), which fails its build. `names`: only these are shipped; the rest of a big library is not.
 */
export const SHARED = {
  react: {},
  'react/jsx-runtime': {},
  'react-dom': {},
  'react-dom/client': {},
  'react-router': {
    names: [
      'Link',
      'Navigate',
      'NavLink',
      'Outlet',
      'RouterProvider',
      'createBrowserRouter',
      'createSearchParams',
      'generatePath',
      'isRouteErrorResponse',
      'matchPath',
      'redirect',
      'replace',
      'useBeforeUnload',
      'useBlocker',
      'useHref',
      'useLoaderData',
      'useLocation',
      'useMatch',
      'useMatches',
      'useNavigate',
      'useNavigation',
      'useOutletContext',
      'useParams',
      'useResolvedPath',
      'useRevalidator',
      'useRouteError',
      'useRouteLoaderData',
      'useSearchParams',
    ],
  },
  '@apollo/client': { names: ['CombinedGraphQLErrors', 'NetworkStatus', 'gql'] },
  '@apollo/client/react': {
    names: [
      'ApolloProvider',
      'skipToken',
      'useApolloClient',
      'useBackgroundQuery',
      'useFragment',
      'useLazyQuery',
      'useMutation',
      'useQuery',
      'useReadQuery',
      'useSubscription',
      'useSuspenseFragment',
      'useSuspenseQuery',
    ],
  },
  i18next: {},
  'react-i18next': { names: ['Trans', 'useTranslation'] },
  '@shouwen/admin-kit': {},
  '@shouwen/admin-kit/antd': {},
};

export const SHARED_SPECIFIERS = Object.keys(SHARED);

/** A second copy of one of these breaks contexts, caches or styles without a word, so it may not be bundled. */
export const PRIVATE_COPY =
  /node_modules\/(react|react-dom|react-router|antd|@apollo\/client|graphql|i18next|react-i18next|@ant-design\/cssinjs)\//;

export const ADMIN_BASE = '/admin/';
export const remoteBase = (name) => `/remotes/${name}/`;
