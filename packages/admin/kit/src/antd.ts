// The curated antd surface. Every name here is paid for on the first page: add one only with the size check at hand.
export type { ButtonProps, FormInstance, FormProps, InputRef, MenuProps, SelectProps, ThemeConfig } from 'antd';
export { App, Button, Checkbox, ConfigProvider, Drawer, Dropdown, Form, Input, Modal, Popover, Tabs, Tooltip } from 'antd';
export { Select } from './ui/Select.js';
