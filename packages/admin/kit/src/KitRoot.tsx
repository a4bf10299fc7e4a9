import { StyleProvider } from '@ant-design/cssinjs';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { App, ConfigProvider } from './antd.js';
import { type Hub, HubProvider } from './hub.js';
import { currentAntdLocale } from './i18n.js';
import { onPreferencesChanged, preferredTheme, schemeOf } from './preferences.js';
import { ShortcutRoot } from './shortcuts.js';
import { themeOf } from './theme.js';
import { type Viewer, ViewerProvider } from './viewer.js';

/** Mounted once, by the shell (and by tests): theme, language, toasts, keys, the viewer and the hub. */
export function KitRoot({ viewer, hub, children }: { readonly viewer: Viewer; readonly hub: Hub; readonly children: ReactNode }) {
  const scheme = useSyncExternalStore(onPreferencesChanged, () => schemeOf(preferredTheme()));
  useTranslation('kit');
  return (
    <StyleProvider layer>
      <ConfigProvider
        theme={themeOf(scheme)}
        locale={currentAntdLocale()}
        wave={{ disabled: true }}
        button={{ autoInsertSpace: false }}
        modal={{ styles: { footer: { display: 'flex', justifyContent: 'flex-end' } } }}
      >
        <App component={false} message={{ maxCount: 3, duration: 3 }}>
          <ViewerProvider value={viewer}>
            <HubProvider value={hub}>
              <ShortcutRoot>{children}</ShortcutRoot>
            </HubProvider>
          </ViewerProvider>
        </App>
      </ConfigProvider>
    </StyleProvider>
  );
}
