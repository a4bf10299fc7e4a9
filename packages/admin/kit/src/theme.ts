import type { ThemeConfig } from './antd.js';

export type Scheme = 'light' | 'dark';

/** The palette antd computes with; the same values as `tokens.css`, which everything else uses. */
const PALETTE = {
  light: {
    ink: '#1f2329',
    ink2: '#4e545e',
    ink3: '#666c76',
    canvas: '#fafaf7',
    surface: '#ffffff',
    sunken: '#f4f3ee',
    hover: '#f7f6f2',
    line: '#e7e6e1',
    line2: '#d6d5cf',
    primary: '#3b5bdb',
    primaryHover: '#4c6ae3',
    primaryActive: '#3149b8',
    primaryInk: '#3451c9',
    onPrimary: '#ffffff',
    primaryTint: '#eef1fc',
    kept: '#2f8f6b',
    risk: '#c77700',
    broken: '#b82d24',
    brokenTint: '#fbecea',
  },
  dark: {
    ink: '#e8e8e3',
    ink2: '#b9bab7',
    ink3: '#989a9c',
    canvas: '#17181a',
    surface: '#1f2123',
    sunken: '#1a1b1d',
    hover: '#26282a',
    line: '#303236',
    line2: '#43464b',
    primary: '#748ffc',
    primaryHover: '#8aa1ff',
    primaryActive: '#6480f0',
    primaryInk: '#91a7ff',
    onPrimary: '#14161c',
    primaryTint: '#262c42',
    kept: '#45b088',
    risk: '#dd932a',
    broken: '#f58a81',
    brokenTint: '#3b2322',
  },
} as const;

type Palette = (typeof PALETTE)[Scheme];

/** antd in our ink. Shadows only on what floats; success, warning and error stay for promises and refusals. */
export function themeOf(scheme: Scheme): ThemeConfig {
  const palette = PALETTE[scheme];
  return { cssVar: { key: 'shouwen' }, hashed: false, token: tokensOf(palette), components: componentsOf(palette) };
}

function tokensOf(p: Palette): ThemeConfig['token'] {
  return { ...inkOf(p), ...groundOf(p), ...measures() };
}

function inkOf(p: Palette): ThemeConfig['token'] {
  return {
    colorText: p.ink,
    colorTextSecondary: p.ink2,
    colorTextTertiary: p.ink3,
    colorTextQuaternary: p.ink3,
    colorTextPlaceholder: p.ink3,
    colorTextDescription: p.ink3,
    colorTextDisabled: p.ink3,
    colorTextLightSolid: p.onPrimary,
    colorPrimary: p.primary,
    colorPrimaryHover: p.primaryHover,
    colorPrimaryActive: p.primaryActive,
    colorPrimaryBg: p.primaryTint,
    colorPrimaryText: p.primaryInk,
    colorLink: p.primaryInk,
    colorLinkHover: p.primary,
    colorInfo: p.primaryInk,
    colorSuccess: p.kept,
    colorWarning: p.risk,
    colorError: p.broken,
    colorErrorBg: p.brokenTint,
    colorIcon: p.ink3,
    colorIconHover: p.ink,
  };
}

function groundOf(p: Palette): ThemeConfig['token'] {
  return {
    colorBgLayout: p.canvas,
    colorBgContainer: p.surface,
    colorBgElevated: p.surface,
    colorBgContainerDisabled: p.sunken,
    colorBgTextHover: p.hover,
    colorBgSpotlight: p.ink,
    colorFillSecondary: p.sunken,
    colorFillTertiary: p.sunken,
    colorFillQuaternary: p.hover,
    colorBorder: p.line2,
    colorBorderSecondary: p.line,
    colorBorderDisabled: p.line,
    colorSplit: p.line,
    controlItemBgHover: p.hover,
    controlItemBgActive: p.primaryTint,
    controlItemBgActiveHover: p.primaryTint,
    controlOutline: 'transparent',
  };
}

function measures(): ThemeConfig['token'] {
  return {
    fontFamily: 'var(--font)',
    fontSize: 13,
    fontSizeSM: 12,
    lineHeight: 20 / 13,
    borderRadius: 6,
    borderRadiusSM: 4,
    borderRadiusLG: 6,
    controlHeight: 32,
    controlHeightSM: 28,
    controlHeightLG: 36,
    fontWeightStrong: 600,
    boxShadow: 'var(--float), 0 0 0 1px var(--line)',
    boxShadowSecondary: 'var(--float), 0 0 0 1px var(--line)',
    boxShadowTertiary: 'none',
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  };
}

function componentsOf(p: Palette): ThemeConfig['components'] {
  const flat = { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' };
  return {
    Input: { activeShadow: `inset 0 0 0 1px ${p.primary}`, errorActiveShadow: `inset 0 0 0 1px ${p.broken}` },
    Button: { ...flat, fontWeight: 400, primaryColor: p.onPrimary, paddingInline: 12, textTextColor: p.ink2 },
    Select: { activeOutlineColor: 'transparent', optionSelectedFontWeight: 600, optionSelectedBg: p.primaryTint, optionActiveBg: p.hover },
    Form: { labelColor: p.ink2, verticalLabelPadding: '0 0 4px', itemMarginBottom: 16 },
    Modal: { titleFontSize: 16, contentBg: p.surface, headerBg: p.surface },
    Tooltip: { colorTextLightSolid: p.surface },
    Tabs: {
      itemColor: p.ink2,
      itemSelectedColor: p.ink,
      inkBarColor: p.primary,
      horizontalItemPadding: '10px 0',
      horizontalItemGutter: 16,
    },
    Dropdown: { paddingBlock: 6 },
  };
}
